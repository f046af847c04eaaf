// The emulator's reader of requests: whatever arrives is answered, wrong requests by an error of the service and never
// by a failure of the emulator, and what arrived can be told afterwards. The first byte chooses how the request proves
// who sent it; behind it stand "METHOD target", lines of headers, an empty line and the body.
#include "emulator.h"

#include <algorithm>
#include <string>

#include "base/ascii.h"
#include "fuzz.h"
#include "json_mutator.h"
#include "outcrop/internal/json_reader.h"
#include "outcrop/sigv4.h"

namespace {

using outcrop::emulator::Emulator;
using outcrop::emulator::HttpAnswer;
using outcrop::emulator::HttpCall;
using outcrop::fuzz::require;
using outcrop::internal::is_json;

constexpr const char* kKey = "AKIDEXAMPLE";
constexpr const char* kSecret = "secret";
constexpr const char* kToken = "a-bearer-token";

/// What a part of the corpus meets; other calls get what the built-in model says.
constexpr const char* kScript = R"({"otherwise": "built-in", "rules": [
  {"when": {"text": "tool", "turn": 1}, "answer": {"text": "a", "toolUses": [{"name": "b", "input": {"c": 1}}]}},
  {"when": {"text": "guard"}, "answer": {"text": "a", "guardrail": {"output": {}, "message": "no"}}},
  {"when": {"text": "error"}, "times": 1, "answer": {"error": {"type": "ThrottlingException"}}},
  {"when": {"text": "error"}, "answer": {"text": "a b", "error": {"type": "ThrottlingException", "afterEvents": 2}}},
  {"when": {"text": "body"}, "answer": {"body": {"a": []}}}]})";

Emulator& emulator() {
  static const outcrop::emulator::EmulatorOptions options = [] {
    outcrop::emulator::EmulatorOptions all;
    all.jobs = 3;
    all.keys = {{.id = kKey, .secret = kSecret, .token = "", .expired = false}};
    all.bearer_tokens = {kToken};
    return all;
  }();
  static Emulator one(options);
  return one;
}

HttpCall control(const char* method, const char* what, const char* body = "") {
  return {.method = method,
          .path = std::string("/_emulator/") + what,
          .query = "",
          .headers = {{"host", "localhost"}},
          .body = body,
          .from_loopback = true};
}

HttpCall call_of(std::string_view text) {
  const auto take_line = [&text] {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string line(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
  };
  HttpCall call;
  const std::string first = take_line();
  const std::size_t blank = std::min(first.find(' '), first.size());
  const std::string target = first.substr(std::min(blank + 1, first.size()));
  const std::size_t mark = std::min(target.find('?'), target.size());
  call.method = first.substr(0, blank);
  call.path = target.substr(0, mark);
  call.query = target.substr(std::min(mark + 1, target.size()));
  for (std::string line = take_line(); !line.empty(); line = take_line()) {
    const std::size_t colon = std::min(line.find(':'), line.size());
    call.headers.emplace_back(outcrop::internal::lower_case(line.substr(0, colon)),
                              line.substr(std::min(colon + 2, line.size())));
  }
  call.body = text;
  call.from_loopback = true;
  return call;
}

void sign(HttpCall& call) {
  if (!call.header("host")) call.headers.emplace_back("host", "bedrock.us-east-1.amazonaws.com");
  std::vector<outcrop::sigv4::HeaderView> headers;
  for (const auto& [name, value] : call.headers) headers.push_back({name, value});
  const auto signed_request = outcrop::sigv4::sign(
      {.method = call.method, .path = call.path, .query = call.query, .headers = headers, .body = call.body},
      {.access_key_id = kKey, .secret_access_key = kSecret},
      {.region = "us-east-1", .service = "bedrock", .time = std::chrono::system_clock::now()});
  require(bool(signed_request), "a request with a host is signed");
  for (const auto& [name, value] : signed_request->headers) {
    const std::string lower = outcrop::internal::lower_case(name);
    std::erase_if(call.headers, [&](const auto& header) { return header.first == lower; });
    call.headers.emplace_back(lower, value);
  }
}

std::string header_of(const HttpAnswer& answer, std::string_view name) {
  for (const auto& [key, value] : answer.headers)
    if (key == name) return value;
  return {};
}

void check(const HttpCall& call, const HttpAnswer& answer) {
  require(answer.status >= 200 && answer.status < 600, "an answer has a status");
  if (call.header("x-outcrop-fault")) return;  // broken on purpose
  require(answer.body.find("outcrop-emulator: ") == std::string::npos, "no request is the emulator's own failure");
  const bool aws_json = header_of(answer, "content-type") == "application/x-amz-json-1.1";
  if (answer.status >= 400)
    require(
        aws_json ? answer.body.find("\"__type\"") != std::string::npos : !header_of(answer, "x-amzn-ErrorType").empty(),
        "an error has a name");
  if ((aws_json || header_of(answer, "content-type") == "application/json") && answer.chunks.empty())
    require(is_json(answer.body), "JSON is JSON");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  HttpCall call = call_of(outcrop::fuzz::text_of(data + 1, size - 1));
  if (data[0] % 4 == 1) call.headers.emplace_back("authorization", std::string("Bearer ") + kToken);
  if (data[0] % 4 >= 2) sign(call);
  check(call, emulator().handle(call));
  const HttpAnswer calls = emulator().handle(control("GET", "calls"));
  require(calls.status == 200 && is_json(calls.body), "what was called can be told");
  emulator().handle(control("DELETE", "calls"));
  emulator().handle(control("DELETE", "faults"));
  emulator().handle(control("POST", "script", kScript));
  emulator().handle(
      control("POST", "settings", R"({"rate":null,"tokensPerMinute":null,"latency":"0ms","clock":"0s"})"));
  emulator().handle(control("POST", "credentials", R"({"renew":"AKIDEXAMPLE"})"));
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
  return outcrop::fuzz::mutate_json(data, size, max_size, seed);
}
