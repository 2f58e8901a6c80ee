package org.usiraq.timeline.packed;

import org.usiraq.timeline.model.Affiliation;
import org.usiraq.timeline.model.AffiliationRelation;
import org.usiraq.timeline.model.Citation;
import org.usiraq.timeline.model.DatedCitation;
import org.usiraq.timeline.model.Figure;
import org.usiraq.timeline.model.Identifier;
import org.usiraq.timeline.model.Link;
import org.usiraq.timeline.model.LinkRelation;
import org.usiraq.timeline.model.Name;
import org.usiraq.timeline.model.NameType;
import org.usiraq.timeline.model.Participant;
import org.usiraq.timeline.model.ParticipantRole;
import org.usiraq.timeline.model.Qualifier;
import org.usiraq.timeline.model.Role;

/** The forms of the elements of lists, and of figures. */
final class Parts {
  private static final AffiliationRelation[] AFFILIATION_RELATION_WORDS =
      AffiliationRelation.values();
  private static final LinkRelation[] LINK_RELATION_WORDS = LinkRelation.values();
  private static final NameType[] NAME_TYPE_WORDS = NameType.values();
  private static final ParticipantRole[] PARTICIPANT_ROLE_WORDS = ParticipantRole.values();
  private static final Qualifier[] QUALIFIER_WORDS = Qualifier.values();

  static final Form<Affiliation> AFFILIATION =
      new Form<>() {
        @Override
        void write(Affiliation value, PackedOutput out) {
          out.text(value.actor());
          out.word(value.relation(), AFFILIATION_RELATION_WORDS);
          out.textIfAny(value.date());
        }

        @Override
        Affiliation read(PackedInput in) {
          return new Affiliation(in.text(), in.word(AFFILIATION_RELATION_WORDS), in.dateIfAny());
        }
      };

  static final Form<Role> ROLE =
      new Form<>() {
        @Override
        void write(Role value, PackedOutput out) {
          out.text(value.title());
          out.textIfAny(value.office());
          out.textIfAny(value.date());
        }

        @Override
        Role read(PackedInput in) {
          return new Role(in.text(), in.textIfAny(), in.dateIfAny());
        }
      };

  static final Form<Name> NAME =
      new Form<>() {
        @Override
        void write(Name value, PackedOutput out) {
          out.text(value.text());
          out.text(value.lang());
          out.word(value.type(), NAME_TYPE_WORDS);
          out.textIfAny(value.date());
        }

        @Override
        Name read(PackedInput in) {
          return new Name(in.text(), in.text(), in.word(NAME_TYPE_WORDS), in.dateIfAny());
        }
      };

  static final Form<Identifier> IDENTIFIER =
      new Form<>() {
        @Override
        void write(Identifier value, PackedOutput out) {
          out.text(value.scheme());
          out.text(value.value());
        }

        @Override
        Identifier read(PackedInput in) {
          return new Identifier(in.text(), in.text());
        }
      };

  static final Form<Citation> CITATION =
      new Form<>() {
        @Override
        void write(Citation value, PackedOutput out) {
          out.text(value.source());
          out.textIfAny(value.locator());
          out.textIfAny(value.note());
        }

        @Override
        Citation read(PackedInput in) {
          return new Citation(in.text(), in.textIfAny(), in.textIfAny());
        }
      };

  static final Form<DatedCitation> DATED_CITATION =
      new Form<>() {
        @Override
        void write(DatedCitation value, PackedOutput out) {
          out.text(value.source());
          out.textIfAny(value.locator());
          out.textIfAny(value.date());
          out.textIfAny(value.note());
        }

        @Override
        DatedCitation read(PackedInput in) {
          return new DatedCitation(in.text(), in.textIfAny(), in.dateIfAny(), in.textIfAny());
        }
      };

  static final Form<Participant> PARTICIPANT =
      new Form<>() {
        @Override
        void write(Participant value, PackedOutput out) {
          out.text(value.actor());
          out.word(value.role(), PARTICIPANT_ROLE_WORDS);
          out.textIfAny(value.claimedBy());
        }

        @Override
        Participant read(PackedInput in) {
          return new Participant(in.text(), in.word(PARTICIPANT_ROLE_WORDS), in.textIfAny());
        }
      };

  static final Form<Link> LINK =
      new Form<>() {
        @Override
        void write(Link value, PackedOutput out) {
          out.word(value.relation(), LINK_RELATION_WORDS);
          out.text(value.event());
        }

        @Override
        Link read(PackedInput in) {
          return new Link(in.word(LINK_RELATION_WORDS), in.text());
        }
      };

  static final Form<Figure> FIGURE =
      new Form<>() {
        @Override
        void write(Figure value, PackedOutput out) {
          out.textIfAny(value.wording());
          out.word(value.qualifier(), QUALIFIER_WORDS);
          out.decimalIfAny(value.value());
          out.decimalIfAny(value.valueLow());
          out.decimalIfAny(value.valueHigh());
        }

        @Override
        Figure read(PackedInput in) {
          return new Figure(
              in.textIfAny(),
              in.word(QUALIFIER_WORDS),
              in.decimalIfAny(),
              in.decimalIfAny(),
              in.decimalIfAny());
        }
      };

  private Parts() {}
}
