#include "command/debug.h"

#include <outcrop/version.h>

namespace outcrop::cli {

Debug::Debug(const GlobalOptions& options, const Operation& operation, Output& err)
    : on_(options.debug), operation_(operation), err_(err) {
  if (!on_) return;
  std::string text = "outcrop " OUTCROP_VERSION ", " + std::string(operation.name);
  if (!options.region.empty()) text += ", --region " + options.region;
  if (!options.profile.empty()) text += ", --profile " + options.profile;
  if (!options.endpoint_url.empty()) text += ", --endpoint-url " + options.endpoint_url;
  line(text);
}

void Debug::answer(const Answer& answer) {
  if (!on_) return;
  const auto now = std::chrono::steady_clock::now();
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(now - asked_);
  asked_ = now;
  std::string text = std::string(operation_.name) + ": " +
                     (answer.http_status == 0 ? "no answer" : "HTTP " + std::to_string(answer.http_status)) + ", " +
                     std::to_string(answer.body.size()) + " bytes after " + std::to_string(took.count()) +
                     " ms, attempts: " + std::to_string(answer.attempts);
  if (!answer.request_id.empty()) text += ", request id " + std::string(answer.request_id);
  line(text);
}

void Debug::line(const std::string& text) { err_.write("debug: " + text + "\n"); }

}  // namespace outcrop::cli
