// What was called, for tests to look at.
#include "control/call_log.h"

#include <cstdint>
#include <deque>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "auth/shown.h"
#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

constexpr std::size_t kMostKept = 1'000;
constexpr std::size_t kLargestKeptBody = 64 << 10;

}  // namespace

struct CallLog::Entries {
  std::int64_t total{};
  std::map<std::string, std::int64_t> by_operation;
  std::deque<Json> latest;
};

CallLog::CallLog() : entries_(std::make_unique<Entries>()) {}
CallLog::~CallLog() = default;

void CallLog::add(const std::string& operation, const HttpCall& call, const HttpAnswer& answer) {
  Json entry = {{"operation", operation},
                {"method", call.method},
                {"path", call.path},
                {"query", shown_query(call.query)},
                {"status", answer.status}};
  for (const auto& [name, value] : answer.headers) {
    if (name == "x-amzn-ErrorType") entry["error"] = value;
    if (name == "x-amzn-RequestId") entry["requestId"] = value;
  }
  if (answer.status >= 400 && !entry.contains("error")) {  // awsJson tells it in the body
    const Json told = parse_json(answer.body);
    if (told.is_object() && told.contains("__type")) entry["error"] = told.at("__type");
  }
  for (const auto& [name, value] : call.headers)
    if (!lets_in(name)) entry["headers"][name] = value;
  if (call.body.size() <= kLargestKeptBody) {
    Json body = parse_json(call.body);
    entry["body"] = body.is_discarded() ? Json(base64_encode(call.body)) : std::move(body);
  }
  // Who retries says so: amz-sdk-request holds "attempt=2; max=3".
  if (const std::string* id = call.header("amz-sdk-invocation-id")) entry["invocationId"] = *id;
  if (const std::string* attempt = call.header("amz-sdk-request")) entry["attempt"] = *attempt;

  const std::scoped_lock lock(mutex_);
  ++entries_->total;
  ++entries_->by_operation[operation.empty() ? "unknown" : operation];
  entries_->latest.push_back(std::move(entry));
  if (entries_->latest.size() > kMostKept) entries_->latest.pop_front();
}

void CallLog::clear() {
  const std::scoped_lock lock(mutex_);
  *entries_ = {};
}

Json CallLog::report() const {
  const std::scoped_lock lock(mutex_);
  return {{"total", entries_->total}, {"byOperation", entries_->by_operation}, {"calls", entries_->latest}};
}

}  // namespace outcrop::emulator
