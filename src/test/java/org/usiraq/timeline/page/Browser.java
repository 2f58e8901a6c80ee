package org.usiraq.timeline.page;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.json.Json;

/**
 * A headless Chromium with one page open, driven by its DevTools protocol. For one thread; to be
 * closed.
 */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final long SECONDS = 60;

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<Map<?, ?>> answers = new LinkedBlockingQueue<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final String session;
  private int calls;

  private Browser(Process process, String address) throws IOException {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Listener())
            .join();
    Map<?, ?> target = call("Target.createTarget", Map.of("url", "about:blank"), Map.of());
    Map<?, ?> attached =
        call(
            "Target.attachToTarget",
            Json.object(
                "targetId", Objects.requireNonNull(target.get("targetId")), "flatten", true),
            Map.of());
    this.session = String.valueOf(attached.get("sessionId"));
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", Map.of());
    }
  }

  /** Starts the browser, which must be on the path under one of its usual names. */
  static Browser start(Path profile) throws IOException {
    Process process =
        new ProcessBuilder(
                program().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile)
            .start();
    BufferedReader says = process.errorReader(StandardCharsets.UTF_8);
    for (String line = says.readLine(); line != null; line = says.readLine()) {
      if (line.startsWith("DevTools listening on ")) {
        return new Browser(process, line.substring("DevTools listening on ".length()));
      }
    }
    throw new IOException("the browser ended before it listened");
  }

  private static Path program() throws IOException {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new IOException("expected one of " + NAMES + " on the path, found none"));
  }

  /** Sets the size of the window and the colours that its user prefers. */
  void look(int width, int height, String scheme) throws IOException {
    call(
        "Emulation.setDeviceMetricsOverride",
        Json.object("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Opens a page and waits until it says that it is ready. */
  void open(URI page) throws IOException, InterruptedException {
    call("Page.navigate", Map.of("url", "about:blank"));
    call("Page.navigate", Map.of("url", page.toString()));
    awaitTrue("document.documentElement?.dataset.ready > 0");
  }

  /** Waits until an expression is true. */
  void awaitTrue(String expression) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!"true".equals(eval(expression))) {
      if (System.nanoTime() > end) {
        throw new IOException("waited in vain for " + expression + "; " + complaints);
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  /** {@return the value of an expression of JavaScript, as text} */
  String eval(String expression) throws IOException {
    Map<?, ?> answer = call("Runtime.evaluate", Map.of("expression", "String(" + expression + ")"));
    if (answer.containsKey("exceptionDetails")) {
      throw new IOException(expression + ": " + answer.get("exceptionDetails"));
    }
    return String.valueOf(((Map<?, ?>) Objects.requireNonNull(answer.get("result"))).get("value"));
  }

  /** Presses and releases a key. */
  void press(String key) throws IOException {
    String text = key.equals("Enter") ? "\r" : "";
    call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", text));
    call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
  }

  /** What the pages complained of: exceptions, messages of the console, requests to elsewhere. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  private Map<?, ?> call(String method, Map<String, ?> parameters) throws IOException {
    return call(method, parameters, Map.of("sessionId", session));
  }

  private Map<?, ?> call(String method, Map<String, ?> parameters, Map<String, ?> more)
      throws IOException {
    calls++;
    Map<String, Object> message = new LinkedHashMap<>(more);
    message.put("id", calls);
    message.put("method", method);
    message.put("params", parameters);
    socket.sendText(Json.printLine(message), true).join();
    try {
      Map<?, ?> answer = answers.poll(SECONDS, TimeUnit.SECONDS);
      if (answer == null || !String.valueOf(calls).equals(String.valueOf(answer.get("id")))) {
        throw new IOException(method + ": expected the answer " + calls + ", found " + answer);
      }
      if (answer.get("result") instanceof Map<?, ?> result) {
        return result;
      }
      throw new IOException(method + ": " + answer.get("error"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(method + ": interrupted", e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      call("Browser.close", Map.of(), Map.of());
      process.waitFor(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
    }
  }

  /** Sorts what the browser says into answers and complaints. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder partial = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      partial.append(data);
      if (last) {
        take(partial.toString());
        partial.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void take(String text) {
      Map<?, ?> message;
      try {
        message = (Map<?, ?>) Json.parse(text);
      } catch (IOException e) {
        complaints.add("not JSON: " + text);
        return;
      }
      if (message.containsKey("id")) {
        answers.add(message);
        return;
      }
      String method = String.valueOf(message.get("method"));
      boolean outside =
          method.equals("Network.requestWillBeSent")
              && !text.contains("\"url\":\"file:")
              && !text.contains("\"url\":\"about:")
              && !text.contains("\"url\":\"data:");
      if (outside
          || method.equals("Runtime.exceptionThrown")
          || method.equals("Runtime.consoleAPICalled")
          || method.equals("Log.entryAdded")) {
        complaints.add(text);
      }
    }
  }
}
