// AsyncInvokeSummary.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/types/async_invoke_output_data_config.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_runtime {

struct AsyncInvokeSummaryView;

/// An asynchronous invocation as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_AsyncInvokeSummary.html
struct AsyncInvokeSummary {
  /// The invocation's ARN, by which GetAsyncInvoke finds it.
  std::string invocation_arn{};
  /// The ARN of the model that was invoked.
  std::string model_arn{};
  /// The idempotency token that the invocation was started with.
  std::optional<std::string> client_request_token{};
  /// The state that the invocation was in when the page was made.
  std::optional<OwnedOpen<AsyncInvokeStatus>> status{};
  /// Why the invocation failed; set only where the state is `Failed`.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> failure_message{};
  /// When the invocation was started.
  Timestamp submit_time{};
  /// When the invocation changed last.
  std::optional<Timestamp> last_modified_time{};
  /// When the invocation ended; absent while it is in progress.
  std::optional<Timestamp> end_time{};
  /// Where the result goes.
  AsyncInvokeOutputDataConfig output_data_config{};

  friend bool operator==(const AsyncInvokeSummary&, const AsyncInvokeSummary&) = default;
};
AsyncInvokeSummary to_owned(const AsyncInvokeSummaryView& view);
void write_json(internal::JsonWriter& writer, const AsyncInvokeSummary& in);

}  // namespace outcrop::bedrock_runtime
