#include "each/line_call.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "command/arguments.h"
#include "command/report.h"
#include "command/wait_run.h"
#include "each/result.h"
#include "query/error.h"
#include "text/input_error.h"
#include "text/json_text.h"

namespace outcrop::cli {
namespace {

// Whoever gets one of these gets it for every call.
constexpr std::array<std::string_view, 5> codes_of_all_calls = {"ExpiredTokenException", "InvalidSignatureException",
                                                                "MissingAuthenticationTokenException",
                                                                "SignatureDoesNotMatch", "UnrecognizedClientException"};

bool concerns_all_calls(const Error& error) {
  if (error.kind == ErrorKind::configuration || error.kind == ErrorKind::credentials) return true;
  return std::find(codes_of_all_calls.begin(), codes_of_all_calls.end(), error.code) != codes_of_all_calls.end();
}

class LineCall : public std::enable_shared_from_this<LineCall> {
 public:
  LineCall(const LineCalls& calls, std::uint64_t line, std::string id, std::shared_ptr<void> request)
      : calls_(calls), line_(line), id_(std::move(id)), request_(std::move(request)) {}

  void start() {
    if (calls_.start_and_wait) return start_waiting();
    calls_.start(request_.get(), calls_.options,
                 [self = shared_from_this()](const Answer& answer) { self->take(answer); });
  }

 private:
  void start_waiting() {
    Waiting waiting{
        .answered = [self = shared_from_this()](const Answer& answer) { return self->take_and_wait(answer); },
        .limits = calls_.limits,
        .progress = [self = shared_from_this()](const std::string& state) { self->state_ = state; },
        .ended = [self = shared_from_this()](const Answer& last) { self->take_end(last); }};
    calls_.start_and_wait(request_.get(), calls_.options, std::move(waiting));
  }

  /// Null: the line is told, and nothing is waited for.
  std::shared_ptr<void> take_and_wait(const Answer& answer) {
    if (answer.error) {
      fail(*answer.error);
      return nullptr;
    }
    try {
      answer_ = answer_json(calls_.operation, answer, calls_.query);
      return wait_request(*calls_.operation.wait, request_.get(), answer);
    } catch (const query::QueryError& problem) {
      tell(input_error_line(line_, id_, std::string("--query: ") + problem.what()));
    } catch (const InputError& problem) {
      tell(waited_line(line_, id_, answer_, state_, input_error(std::string("--wait: ") + problem.what())));
    }
    return nullptr;
  }

  /// The answer is told however the wait ended: what it led to is there.
  void take_end(const Answer& last) {
    if (!last.error && last.body.empty()) state_.clear();  // it is gone
    const std::string error = last.error ? error_json(*last.error) : std::string();
    LineResult result{
        .line = line_, .text = waited_line(line_, id_, answer_, state_, error), .failed = last.error != nullptr};
    if (last.error && concerns_all_calls(*last.error)) end_run(result, *last.error, calls_.operation.wait->reader);
    calls_.finished(std::move(result));
  }

  void tell(std::string failure) { calls_.finished({.line = line_, .text = std::move(failure), .failed = true}); }

  void end_run(LineResult& result, const Error& error, std::string_view operation) const {
    result.end_of_run = error_text(error, operation);
    result.exit_code = exit_code_of(error);
  }

  void take(const Answer& answer) {
    if (answer.error) return fail(*answer.error);
    const Operation& operation = calls_.operation;
    if (operation.listing && !calls_.one_page && !is_last_page(answer)) return start();
    LineResult result{.line = line_};
    try {
      const std::string json = operation.listing && !calls_.one_page ? queried_json(listing(), calls_.query)
                                                                     : answer_json(operation, answer, calls_.query);
      result.text = answer_line(line_, id_, json);
      // Batch operations succeed even if the service refused entries of theirs.
      result.failed = operation.name.starts_with("Batch") && !json_elements(json_member(answer.body, "errors")).empty();
    } catch (const query::QueryError& problem) {
      result.text = input_error_line(line_, id_, std::string("--query: ") + problem.what());
      result.failed = true;
    }
    calls_.finished(std::move(result));
  }

  void fail(const Error& error) {
    LineResult result{.line = line_, .failed = true};
    if (concerns_all_calls(error)) {
      end_run(result, error, calls_.operation.name);
    } else if (error.kind != ErrorKind::cancelled) {
      result.text = error_line(line_, id_, error);
    }
    calls_.finished(std::move(result));
  }

  /// Keeps what the page has; where there is another one, the request becomes that of it.
  bool is_last_page(const Answer& answer) {
    const Operation& operation = calls_.operation;
    std::string token;
    for (const auto& [name, value] : json_members(answer.body)) {
      if (name == operation.items) {
        for (const std::string_view item : json_elements(value))
          items_ += (items_.empty() ? "" : ",") + std::string(item);
      } else if (name == operation.listing->output_token) {
        token = value == "null" ? std::string() : json_plain(value);
      } else if (std::none_of(beside_.begin(), beside_.end(),
                              [&n = name](const auto& each) { return each.first == n; })) {
        beside_.emplace_back(name, value);
      }
    }
    if (token.empty() || token == token_) return true;  // the library's own rule: the same token again is the end
    set_member(operation, request_.get(), operation.listing->input_token, Document(token));
    token_ = std::move(token);
    return false;
  }

  std::string listing() const {
    std::string json = "{" + json_quoted(calls_.operation.items) + ":[" + items_ + "]";
    for (const auto& [name, value] : beside_) json += "," + json_quoted(name) + ":" + value;
    return json + "}";
  }

  const LineCalls& calls_;
  std::uint64_t line_;
  std::string id_;
  std::shared_ptr<void> request_;
  std::string items_;
  std::vector<std::pair<std::string, std::string>> beside_;
  std::string token_;
  std::string answer_;  ///< of a call that is waited for, as JSON
  std::string state_;   ///< what the last look showed
};

}  // namespace

void start_line(const LineCalls& calls, std::uint64_t line, std::string id, std::shared_ptr<void> request) {
  std::make_shared<LineCall>(calls, line, std::move(id), std::move(request))->start();
}

}  // namespace outcrop::cli
