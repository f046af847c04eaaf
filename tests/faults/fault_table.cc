// The table: what goes wrong, when, and what a caller has to see of it.
#include <string>
#include <string_view>

#include "answers.h"
#include "fault.h"

namespace outcrop::test {
namespace {

using namespace std::chrono_literals;
using enum CallKind;

using Table = std::vector<Fault>;

const std::vector<CallKind> kAll{read, act, payload, page, parallel, stream, byte_stream, credentials, role, tls};

Act send(std::string bytes) { return {.kind = Act::Kind::send, .bytes = std::move(bytes)}; }
Act ends_by(Act::Kind kind) { return {.kind = kind}; }

/// These bytes, and then the end of the connection.
std::function<Reply(const GoodAnswer&)> says(std::function<std::string(const GoodAnswer&)> text) {
  return [text = std::move(text)](const GoodAnswer& good) { return raw(text(good)); };
}

// --- Connections that end or fall silent within an answer ---

struct Moment {
  std::string name;
  std::function<std::size_t(const GoodAnswer&)> at;  // of the answer's bytes
};

const std::vector<Moment>& moments() {
  static const std::vector<Moment> all{
      {"before the status", [](const GoodAnswer&) { return std::size_t{0}; }},
      {"in the status line", [](const GoodAnswer&) { return std::string_view("HTTP/1.1 2").size(); }},
      {"in the headers", [](const GoodAnswer&) { return std::string_view("HTTP/1.1 200 OK\r\nContent-").size(); }},
      {"before the empty line", [](const GoodAnswer& good) { return end_of_head(good) - 2; }},
      {"behind the headers", end_of_head},
      {"in the body", [](const GoodAnswer& good) { return (end_of_head(good) + good.text().size()) / 2; }},
      {"before the last byte",
       [](const GoodAnswer& good) { return good.text().size() - (good.chunked ? chunk("").size() : 1); }},
      {"at the end", [](const GoodAnswer& good) { return good.text().size(); }},
  };
  return all;
}

struct Ending {
  std::string name;
  Act::Kind act;
  std::string in_head, in_body;  // codes
};

void add_cuts(Table& table) {
  const std::vector<Ending> endings{
      {"reset", Act::Kind::reset, "ConnectionReset", "ConnectionReset"},
      {"end", Act::Kind::close, "ConnectionClosed", "TruncatedBody"},
      {"end of what it sends (half-close)", Act::Kind::half_close, "ConnectionClosed", "TruncatedBody"},
      {"stall", Act::Kind::stall, "AttemptTimeout", "AttemptTimeout"},
  };
  for (const Ending& ending : endings)
    for (const Moment& moment : moments()) {
      if (moment.name == "at the end" && ending.act == Act::Kind::stall) continue;  // as every kept connection does
      Fault fault{.group = "Connections that end or fall silent",
                  .name = ending.name,
                  .moment = moment.name,
                  .reply =
                      [at = moment.at, act = ending.act](const GoodAnswer& good) {
                        return Reply{send(good.text().substr(0, at(good))), ends_by(act)};
                      },
                  .kinds = kAll,
                  .code = ending.in_head};
      if (moment.name == "behind the headers" || moment.name == "in the body" || moment.name == "before the last byte")
        fault.code = ending.in_body;
      if (moment.name == "at the end") fault.code = "";
      if (ending.act == Act::Kind::stall)
        fault.codes = {{stream, "TotalTimeout"},
                       {byte_stream, "TotalTimeout"},
                       {credentials, "CredentialsTimeout"},
                       {role, "CredentialsTimeout"}};
      table.push_back(std::move(fault));
    }
}

void add_silence(Table& table) {
  const std::string group = "Connections that end or fall silent";
  table.push_back({.group = group,
                   .name = "stall, ended by the idle limit",
                   .moment = "before the status",
                   .reply = [](const GoodAnswer&) { return stall(); },
                   .kinds = {read, act, stream, tls},
                   .code = "IdleTimeout",
                   .idle_limit = true});
  table.push_back({.group = group,
                   .name = "stall, ended by the idle limit",
                   .moment = "in the body",
                   .reply =
                       [](const GoodAnswer& good) {
                         return Reply{send(good.text().substr(0, end_of_head(good) + 5)), ends_by(Act::Kind::stall)};
                       },
                   .kinds = {read, act, stream, tls},
                   .code = "IdleTimeout",
                   .idle_limit = true});
  table.push_back(
      {.group = group,
       .name = "trickle, a byte at a time",
       .moment = "from the status on",
       .reply = [](const GoodAnswer& good) { return Reply{{.kind = Act::Kind::trickle, .bytes = good.text()}}; },
       .kinds = {read, act, page, stream, tls}});
}

// --- Kept connections ---

void add_kept(Table& table) {
  const auto add = [&](std::string name, Reply behind) {
    table.push_back({.group = "Kept connections",
                     .name = std::move(name),
                     .moment = "idle, before the request",
                     .kinds = {read, act, tls},
                     .behind_first = std::move(behind)});
  };
  add("end", {ends_by(Act::Kind::close)});
  add("reset", {ends_by(Act::Kind::reset)});
  add("a stray byte", {send("x")});
  add("a stray line end", {send("\r\n")});
  add("a stray answer", {send(http_text(200, R"({"jobName":"stray"})"))});
  add("a stray interim answer", {send("HTTP/1.1 102 Processing\r\n\r\n")});
  add("408 and the end", {send(http_text(408, "", {{"Connection", "close"}})), ends_by(Act::Kind::close)});
  for (const auto& [name, ending, code] : {std::tuple("end", Act::Kind::close, "ConnectionClosed"),
                                           std::tuple("reset", Act::Kind::reset, "ConnectionReset")})
    table.push_back({.group = "Kept connections",
                     .name = name,
                     .moment = "used again, before the status",
                     .reply = [ending = ending](const GoodAnswer&) { return Reply{ends_by(ending)}; },
                     .kinds = {read, act, tls},
                     .code = code,
                     .warm = true});
}

// --- Where the body ends ---

std::string with_length(const GoodAnswer& good, std::string_view length) {
  return answer_text(good, "Content-Length: " + std::string(length) + "\r\n", good.body());
}
std::string length_plus(const GoodAnswer& good, int more) {
  return std::to_string(static_cast<int>(good.body().size()) + more);
}
// What a body says that is cut.
const std::map<CallKind, std::string> kCutBody{
    {stream, "TruncatedStream"}, {credentials, "MalformedCredentials"}, {role, "MalformedStsAnswer"}};

void add_lengths(Table& table) {
  const auto add = [&](std::string name, std::function<std::string(const GoodAnswer&)> text, std::string code,
                       std::map<CallKind, std::string> codes = {}) {
    table.push_back({.group = "Where the body ends",
                     .name = std::move(name),
                     .moment = "in the headers",
                     .reply = says(std::move(text)),
                     .code = std::move(code),
                     .codes = std::move(codes)});
  };
  add(
      "Content-Length is too short", [](const GoodAnswer& good) { return with_length(good, length_plus(good, -7)); },
      "MalformedResponse", kCutBody);
  add(
      "Content-Length is too long, then the end",
      [](const GoodAnswer& good) { return with_length(good, length_plus(good, 7)); }, "TruncatedBody");
  add(
      "Content-Length is 0", [](const GoodAnswer& good) { return with_length(good, "0"); }, "MalformedResponse",
      kCutBody);
  table.back().kinds.push_back(payload);
  for (const char* length : {"", "-1", "+5", "0x10", "1e3", "5, 6", "99999999999999999999"})
    add(
        "Content-Length is `" + std::string(length) + "`",
        [length](const GoodAnswer& good) { return with_length(good, length); }, "InvalidHttpResponse");
  const auto two = [](int more) {
    return [more](const GoodAnswer& good) {
      return answer_text(
          good, "Content-Length: " + length_plus(good, 0) + "\r\nContent-Length: " + length_plus(good, more) + "\r\n",
          good.body());
    };
  };
  add("two Content-Lengths that differ", two(-1), "InvalidHttpResponse");
  add("the same Content-Length twice", two(0), "");
  add(
      "Content-Length beside chunks",
      [](const GoodAnswer& good) {
        GoodAnswer chunks = good;
        chunks.chunked = true;
        return answer_text(good, "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", chunks.content());
      },
      "");
  add(
      "neither Content-Length nor chunks", [](const GoodAnswer& good) { return answer_text(good, "", good.body()); },
      "");
  add(
      "neither, and it is cut",
      [](const GoodAnswer& good) { return answer_text(good, "", good.body().substr(0, good.body().size() - 3)); },
      "MalformedResponse", kCutBody);
  add(
      "neither, and there is no body", [](const GoodAnswer& good) { return answer_text(good, "", ""); },
      "MalformedResponse", kCutBody);
  for (const std::size_t cut : {0, 3})
    table.push_back({.group = "Where the body ends",
                     .name = std::string("neither, and TLS ends without a word") + (cut ? ", and it is cut" : ""),
                     .moment = "in the headers",
                     .reply =
                         [cut](const GoodAnswer& good) {
                           const std::string body = good.body();
                           return Reply{send(answer_text(good, "", body.substr(0, body.size() - cut))),
                                        ends_by(Act::Kind::half_close)};
                         },
                     .kinds = {tls},
                     .code = cut ? "MalformedResponse" : ""});
  add(
      "204 without a body", [](const GoodAnswer& good) { return answer_text(good, "", "", "HTTP/1.1 204 No Content"); },
      "MalformedResponse", kCutBody);
  add(
      "HTTP/1.0 with Content-Length",
      [](const GoodAnswer& good) {
        return answer_text(good, "Content-Length: " + length_plus(good, 0) + "\r\n", good.body(), "HTTP/1.0 200 OK");
      },
      "");
  add(
      "HTTP/1.0 until the end",
      [](const GoodAnswer& good) { return answer_text(good, "", good.body(), "HTTP/1.0 200 OK"); }, "");
  add(
      "HTTP/1.0 with chunks",
      [](const GoodAnswer& good) {
        return answer_text(good, "Transfer-Encoding: chunked\r\n", chunk(good.body()) + chunk(""), "HTTP/1.0 200 OK");
      },
      "InvalidHttpResponse");
}

void add_chunks(Table& table) {
  const auto add = [&](std::string name, std::function<std::string(const std::string& body)> chunks, std::string code,
                       std::string moment = "in the body") {
    table.push_back({.group = "Chunks",
                     .name = std::move(name),
                     .moment = std::move(moment),
                     .reply = says([chunks = std::move(chunks)](const GoodAnswer& good) {
                       return chunked_text(good, chunks(good.body()));
                     }),
                     .code = std::move(code)});
  };
  using Text = const std::string&;
  add(
      "a size that is none (`zz`)", [](Text body) { return chunk(body) + "zz\r\n" + chunk(""); },
      "InvalidHttpResponse");
  add(
      "no size", [](Text body) { return chunk(body) + "\r\n" + chunk(""); }, "InvalidHttpResponse");
  add(
      "a negative size", [](Text body) { return chunk(body) + "-1\r\n" + chunk(""); }, "InvalidHttpResponse");
  add(
      "a size beyond 64 bits", [](Text body) { return "fffffffffffffffff\r\n" + body + "\r\n" + chunk(""); },
      "InvalidHttpResponse");
  add(
      "no line end behind a chunk",
      [](Text body) {
        const std::string whole = chunk(body);
        return whole.substr(0, whole.size() - 2) + chunk("");
      },
      "InvalidHttpResponse");
  add(
      "a size that is too small",
      [](Text body) {
        const std::string small = chunk(body.substr(0, body.size() - 1));
        return small.substr(0, small.size() - 2) + body.back() + "\r\n" + chunk("");
      },
      "InvalidHttpResponse");
  add(
      "a size that is too large, then the end",
      [](Text body) {
        const std::string large = chunk(body + "xxxx");
        return large.substr(0, large.size() - 6) + "\r\n";
      },
      "TruncatedBody");
  add(
      "the end instead of the last chunk", [](Text body) { return chunk(body); }, "TruncatedBody", "at the end");
  add(
      "the end behind `0`", [](Text body) { return chunk(body) + "0"; }, "TruncatedBody", "at the end");
  add(
      "the end behind `0` and its line end", [](Text body) { return chunk(body) + "0\r\n"; }, "TruncatedBody",
      "at the end");
  add(
      "chunks of one byte",
      [](Text body) {
        std::string chunks;
        for (const char c : body) chunks += chunk({&c, 1});
        return chunks + chunk("");
      },
      "");
  add(
      "extensions", [](Text body) { return chunk(body) + "0;name=\"value\"\r\n\r\n"; }, "");
  add(
      "trailers", [](Text body) { return chunk(body) + "0\r\nContent-Length: 3\r\nX-A: b\r\n\r\n"; }, "", "at the end");
  add(
      "a trailer that is a status line", [](Text body) { return chunk(body) + "0\r\nHTTP/1.1: 500 x\r\n\r\n"; }, "",
      "at the end");
}

// --- Codings ---

void add_codings(Table& table) {
  const auto add = [&](std::string name, std::string header, std::string code,
                       std::map<CallKind, std::string> codes = {}) {
    table.push_back({.group = "Codings that nobody asked for",
                     .name = std::move(name),
                     .moment = "in the headers",
                     .reply = says([header](const GoodAnswer& good) {
                       // As a gzip member begins; then cut.
                       const std::string packed("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x4b\xca", 12);
                       return header.starts_with("Content-Encoding")
                                  ? answer_text(good, header + "Content-Length: 12\r\n", packed)
                                  : answer_text(good, header, chunk(packed) + chunk(""));
                     }),
                     .code = std::move(code),
                     .codes = std::move(codes)});
  };
  for (const char* coding : {"gzip", "gzip, chunked", "chunked, gzip", "chunked, chunked", "identity"})
    add("Transfer-Encoding: " + std::string(coding), "Transfer-Encoding: " + std::string(coding) + "\r\n",
        "InvalidHttpResponse");
  add("two Transfer-Encodings", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "InvalidHttpResponse");
  for (const char* coding : {"gzip", "br"})
    add("Content-Encoding: " + std::string(coding), "Content-Encoding: " + std::string(coding) + "\r\n",
        "MalformedResponse",
        {{stream, "MalformedEventStream"}, {credentials, "MalformedCredentials"}, {role, "MalformedCredentials"}});
  table.push_back({.group = "Codings that nobody asked for",
                   .name = "Content-Encoding: identity",
                   .moment = "in the headers",
                   .reply = says([](const GoodAnswer& good) {
                     return answer_text(good, "Content-Encoding: identity\r\n" + length_line(good), good.content());
                   })});
}

// --- Status lines and headers ---

void add_heads(Table& table) {
  const auto add = [&](std::string name, std::string moment, std::function<std::string(const GoodAnswer&)> text,
                       std::string code) {
    table.push_back({.group = "Status lines and headers",
                     .name = std::move(name),
                     .moment = std::move(moment),
                     .reply = says(std::move(text)),
                     .code = std::move(code)});
  };
  const std::string kBefore = "before the status";
  for (const auto& [name, bytes] : {std::pair("a body and no head (HTTP/0.9)", R"({"jobName":"a"})"),
                                    std::pair("the banner of another protocol", "SSH-2.0-OpenSSH_9.2\r\n"),
                                    std::pair("the alert of a TLS server", "\x15\x03\x01\x00\x02\x02\x46"),
                                    std::pair("a page without a head", "<html><body>Please log in</body></html>\r\n")})
    add(
        name, kBefore, [bytes = std::string(bytes)](const GoodAnswer&) { return bytes; }, "InvalidHttpResponse");
  add(
      "line ends, then the answer", kBefore, [](const GoodAnswer& good) { return "\r\n\r\n" + good.text(); },
      "InvalidHttpResponse");
  for (const char* line : {"HTTP/1.1 2000 OK", "HTTP/1.1 20 OK", "HTTP/1.1 abc OK", "HTTP/1.1", "ICY 200 OK"})
    add(
        "the status line `" + std::string(line) + "`", "in the status line",
        [line](const GoodAnswer& good) { return answer_text(good, length_line(good), good.content(), line); },
        "InvalidHttpResponse");
  const auto with_line = [](std::string line) {
    return [line = std::move(line)](const GoodAnswer& good) {
      return answer_text(good, line + "\r\n" + length_line(good), good.content());
    };
  };
  const std::string kIn = "in the headers";
  add("a line without a colon", kIn, with_line("no header"), "InvalidHttpResponse");
  add("a blank before the colon", kIn, with_line("Content-Length : 3"), "InvalidHttpResponse");
  add("a header that goes on in a second line", kIn, with_line("X-A: b\r\n c"), "InvalidHttpResponse");
  add("a second status line with a colon", kIn, with_line("HTTP/1.1: 500 x"), "");
  add("x-amzn-RequestId twice", kIn, with_line("x-amzn-RequestId: r-2"), "");
  add("Date twice, and none of them a date", kIn, with_line("Date: yesterday\r\nDate: today"), "");
  for (const char* status : {"100 Continue", "102 Processing", "103 Early Hints", "199 Odd"})
    add(
        "interim " + std::string(status), kBefore,
        [status](const GoodAnswer& good) {
          return "HTTP/1.1 " + std::string(status) + "\r\nLink: <x>\r\nContent-Length: 7\r\n\r\n" + good.text();
        },
        "");
  add(
      "1,000 interim answers", kBefore,
      [](const GoodAnswer& good) {
        std::string all;
        for (int i = 0; i < 1000; ++i) all += "HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n";
        return all + good.text();
      },
      "InvalidHttpResponse");
  add(
      "an interim answer and the end", "behind an interim answer",
      [](const GoodAnswer&) { return std::string("HTTP/1.1 100 Continue\r\n\r\n"); }, "ConnectionClosed");
  add(
      "101, another protocol", kBefore,
      [](const GoodAnswer&) { return std::string("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"); },
      "InvalidHttpResponse");
  for (const char* status : {"301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect",
                             "308 Permanent Redirect", "304 Not Modified"}) {
    add(
        "redirect, " + std::string(status), "instead of the answer",
        [status](const GoodAnswer& good) {
          return answer_text(good,
                             "Location: http://me:leaked-a@127.0.0.1:1/elsewhere?x=leaked-b\r\nContent-Length: 0\r\n",
                             "", "HTTP/1.1 " + std::string(status));
        },
        std::string(status, 3));
    table.back().codes = {{credentials, "ContainerCredentialsRefused"}, {role, "StsError"}};
  }
}

// --- Other answers ---

void add_others(Table& table) {
  const auto add = [&](std::string name, int status, std::string body, std::string code,
                       std::map<CallKind, std::string> codes, std::string type = "text/html") {
    const std::string text = http_text(status, body, {{"Content-Type", type}, {"Connection", "close"}});
    table.push_back({.group = "Answers of something else",
                     .name = std::move(name),
                     .moment = "instead of the answer",
                     .reply = says([text](const GoodAnswer&) { return text; }),
                     .code = std::move(code),
                     .codes = std::move(codes)});
  };
  const auto refused = [](std::string of_sts) {
    return std::map<CallKind, std::string>{{credentials, "ContainerCredentialsRefused"}, {role, std::move(of_sts)}};
  };
  const std::string page = "<html><body>Please <b>log in</b></body></html>";
  const std::map<CallKind, std::string> unreadable{
      {stream, "MalformedEventStream"}, {credentials, "MalformedCredentials"}, {role, "MalformedStsAnswer"}};
  add("200 and a page", 200, page, "MalformedResponse", unreadable);
  add("200 and `null`", 200, "null", "MalformedResponse", unreadable, "application/json");
  add("200 and `[]`", 200, "[]", "MalformedResponse", unreadable, "application/json");
  add("200 and an error", 200, R"({"__type":"AccessDeniedException","message":"no"})", "AccessDeniedException",
      {{credentials, "MalformedCredentials"}, {role, "MalformedStsAnswer"}}, "application/json");
  add("403 and a page", 403, page, "403", refused("StsError"));
  add("403 and XML", 403,
      "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>", "AccessDenied",
      refused("AccessDenied"), "text/xml");
  add("403 and JSON", 403, R"({"error":{"code":"AccessDenied","message":"no"}})", "AccessDenied",
      refused("AccessDenied"), "application/json");
  add("404 without a body", 404, "", "404", refused("StsError"));
  add("429 without a body", 429, "", "429", refused("StsError"));
  // The others are tried again too: nothing was done.
  table.back().kinds = {read, CallKind::page, parallel, credentials, role};
  add("500 and a page", 500, page, "500", refused("StsError"));
  add("503 and text", 503, "upstream connect error", "503", refused("StsError"), "text/plain");
}

// --- Answers before the body was read ---

void add_early(Table& table) {
  const auto add = [&](std::string name, std::function<Reply(const GoodAnswer&)> reply, std::string code,
                       std::size_t body) {
    table.push_back({.group = "Answers before the request's body is read",
                     .name = std::move(name),
                     .moment = "behind the request's headers",
                     .reply = std::move(reply),
                     .kinds = {act},
                     .code = std::move(code),
                     .server = {.leaves_bodies = true},
                     .call_body = std::string(body, 'x')});
  };
  const auto answers = [](std::string text, Act::Kind ending) {
    return [=](const GoodAnswer& good) { return Reply{send(text.empty() ? good.text() : text), ends_by(ending)}; };
  };
  const std::string refusal = http_text(413, R"({"message":"too long"})",
                                        {{"x-amzn-errortype", "ValidationException"}, {"Connection", "close"}});
  add("an error, and the end of what it sends", answers(refusal, Act::Kind::half_close), "ValidationException", 10);
  add("the answer, and the end of what it sends", answers("", Act::Kind::half_close), "", 10);
  add("an error to a body of 8 MB that nobody reads", answers(refusal, Act::Kind::wait), "ValidationException",
      8'000'000);
  add(
      "a reset within a body of 8 MB", [](const GoodAnswer&) { return reset(); }, "ConnectionReset", 8'000'000);
}

// --- Sizes ---

void add_sizes(Table& table) {
  const auto add = [&](std::string name, std::string moment, std::function<std::string(const GoodAnswer&)> text,
                       std::string code, std::map<CallKind, std::string> codes = {}) {
    table.push_back({.group = "Sizes",
                     .name = std::move(name),
                     .moment = std::move(moment),
                     .reply = says(std::move(text)),
                     .code = std::move(code),
                     .codes = std::move(codes)});
  };
  const auto with_headers = [](std::string lines) {
    return [lines = std::move(lines)](const GoodAnswer& good) {
      return answer_text(good, lines + length_line(good), good.content());
    };
  };
  std::string many;
  for (int i = 0; i < 300; ++i) many += "A: b\r\n";
  add("300 headers", "in the headers", with_headers(many), "InvalidHttpResponse");
  add("a header line of 70,000 bytes", "in the headers", with_headers("A: " + std::string(70'000, 'x') + "\r\n"),
      "InvalidHttpResponse");
  add(
      "a header line of 2 MB without an end", "in the headers",
      [](const GoodAnswer& good) { return "HTTP/1.1 200 OK\r\n" + good.headers + "A: " + std::string(2'000'000, 'x'); },
      "InvalidHttpResponse");
  // 100,000 bytes are the limit of these calls.
  add("a body that is announced to have 10 GB", "in the headers",
      [](const GoodAnswer& good) { return answer_text(good, "Content-Length: 10000000000\r\n", good.body()); },
      "ResponseTooLarge", {{stream, "TruncatedBody"}});
  add("a body of blanks without an end", "in the body",
      [](const GoodAnswer& good) { return answer_text(good, "", good.body() + std::string(2'000'000, ' ')); },
      "ResponseTooLarge", {{stream, "MalformedEventStream"}});
  add("chunks of blanks without an end", "in the body",
      [](const GoodAnswer& good) {
        std::string blanks;
        for (int i = 0; i < 2000; ++i) blanks += chunk(std::string(1000, ' '));
        return chunked_text(good, blanks);
      },
      "ResponseTooLarge", {{stream, "MalformedEventStream"}});
}

// --- The way to the server ---

void add_ways(Table& table) {
  const std::string group = "The way to the server";
  table.push_back({.group = group,
                   .name = "nobody listens",
                   .moment = "before connecting",
                   .kinds = {read, act, stream, credentials, role, tls},
                   .code = "ConnectionRefused",
                   .server = {.refuses = true}});
  table.push_back({.group = group,
                   .name = "the first address of the host is dead",
                   .moment = "before connecting",
                   .kinds = {read, act, page, parallel, stream},
                   .localhost = true});
  table.push_back({.group = group,
                   .name = "the server accepts and says nothing, ended by the connect limit",
                   .moment = "in the TLS handshake",
                   .kinds = {tls},
                   .code = "ConnectTimeout",
                   .server = {.deaf = true},
                   .connect_limit = true});
  const auto in_handshake = [&](std::string name, Reply greeting, std::string code) {
    greeting.insert(greeting.begin(), {.kind = Act::Kind::take});
    table.push_back({.group = group,
                     .name = std::move(name),
                     .moment = "in the TLS handshake",
                     .kinds = {tls},
                     .code = std::move(code),
                     .greeting = std::move(greeting)});
  };
  in_handshake("reset", reset(), "TlsHandshakeFailed");
  in_handshake("end", close(), "TlsHandshakeFailed");
  in_handshake("end of what it sends (half-close)", {ends_by(Act::Kind::half_close)}, "TlsHandshakeFailed");
  in_handshake("an answer in plain text", raw(http_text(400, "speak plainly")), "TlsHandshakeFailed");
  in_handshake("an alert", raw(std::string("\x15\x03\x03\x00\x02\x02\x28", 7)), "TlsHandshakeFailed");
  in_handshake("half a record, then the end", raw(std::string("\x16\x03\x03\x00\x7a\x02\x00\x00", 8)),
               "TlsHandshakeFailed");
  const auto certificate = [&](std::string name, Authority::Leaf leaf, bool unknown) {
    table.push_back({.group = group,
                     .name = std::move(name),
                     .moment = "in the TLS handshake",
                     .kinds = {tls},
                     .code = "CertificateRejected",
                     .leaf = std::move(leaf),
                     .unknown_authority = unknown});
  };
  certificate("a certificate of an authority that nobody knows", {}, true);
  certificate("a certificate of another host", {.alternative_name = "DNS:bedrock.us-east-1.amazonaws.com"}, false);
  certificate("a certificate that has expired", {.begins = -7200, .ends = -3600}, false);
}

// --- Clocks ---

void add_clocks(Table& table) {
  const std::vector<CallKind> kSigned{read, act, page, parallel, stream, role};
  for (const int hours : {1, -1})
    table.push_back({.group = "Clocks",
                     .name = std::string("the program's clock is an hour ") + (hours > 0 ? "behind" : "ahead"),
                     .moment = "before the request",
                     .kinds = kSigned,
                     .clock_behind = std::chrono::hours(hours)});
  for (const int hours : {24, -24})
    table.push_back({.group = "Clocks",
                     .name = std::string("the program's clock jumps a day ") + (hours > 0 ? "ahead" : "back"),
                     .moment = "while the request is on its way",
                     .clock_jumps = std::chrono::hours(hours)});
}

}  // namespace

const std::vector<Fault>& faults() {
  static const std::vector<Fault> all = [] {
    Table table;
    add_cuts(table);
    add_silence(table);
    add_kept(table);
    add_lengths(table);
    add_chunks(table);
    add_codings(table);
    add_heads(table);
    add_others(table);
    add_early(table);
    add_sizes(table);
    add_ways(table);
    add_clocks(table);
    return table;
  }();
  return all;
}

}  // namespace outcrop::test
