package org.usiraq.timeline.table;

import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.ActorKind;
import org.usiraq.timeline.model.Affiliation;
import org.usiraq.timeline.model.AffiliationRelation;
import org.usiraq.timeline.model.Role;

/** The columns of the table of actors. */
final class ActorTable {

  private ActorTable() {}

  static Struct<Actor> columns() {
    Struct.Builder<Actor> c =
        Struct.builder("actor", "A person, state, organisation, force or group.");
    var id = Parts.id(c);
    var formerIds = Parts.formerIds(c);
    var name = c.required("name", Scalar.text(Parts.NAME), Actor::name, "The name shown in lists.");
    var kind = c.required("kind", Scalar.vocabulary(ActorKind.values()), Actor::kind, "Its kind.");
    var description =
        c.required(
            "description", Scalar.text(Parts.SUMMARY), Actor::description, "Who or what it is.");
    var country = Parts.country(c, Actor::country);
    var date = DateColumns.nullable(c, Actor::date, "Its life or existence");
    var names = Parts.names(c, Actor::names);
    var roles = c.list("roles", ListOf.structs(roles()), Actor::roles, "What it was, and when.");
    var affiliations =
        c.list(
            "affiliations",
            ListOf.structs(affiliations()),
            Actor::affiliations,
            "Its bonds to other actors.");
    var identifiers = Parts.identifiers(c, Actor::identifiers);
    var citations = Parts.citations(c, false, Actor::citations);
    var note = Parts.note(c, Actor::note);
    return c.build(
        v ->
            new Actor(
                v.get(id),
                v.get(formerIds),
                v.get(name),
                v.get(kind),
                v.get(description),
                v.find(country),
                v.find(date),
                v.get(names),
                v.get(roles),
                v.get(affiliations),
                v.get(identifiers),
                v.get(citations),
                v.find(note)));
  }

  private static Struct<Role> roles() {
    Struct.Builder<Role> c = Struct.builder("role", "What an actor was, and when.");
    var title = c.required("title", Scalar.text(Parts.NAME), Role::title, "The role in words.");
    var office =
        c.nullable(
            "office",
            Scalar.ID,
            Role::office,
            "A slug, where one actor holds it at a time; null where several may.");
    var date = Parts.date(c, Role::date, "When, in EDTF; null where the sources do not say.");
    return c.build(v -> new Role(v.get(title), v.find(office), v.find(date)));
  }

  private static Struct<Affiliation> affiliations() {
    Struct.Builder<Affiliation> c =
        Struct.builder("affiliation", "A bond of an actor to another actor.");
    var actor =
        c.required(
            "actor", Scalar.reference("actors"), Affiliation::actor, "The id of the other actor.");
    var relation =
        c.required(
            "relation",
            Scalar.vocabulary(AffiliationRelation.values()),
            Affiliation::relation,
            "How this actor is bound to the other.");
    var date =
        Parts.date(c, Affiliation::date, "When, in EDTF; null where the sources do not say.");
    return c.build(v -> new Affiliation(v.get(actor), v.get(relation), v.find(date)));
  }
}
