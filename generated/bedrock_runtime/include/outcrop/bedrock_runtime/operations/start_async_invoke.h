// Input and output of Client::start_async_invoke.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/types/async_invoke_output_data_config.h"
#include "outcrop/bedrock_runtime/types/tag.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_runtime {

/// Input of Client::start_async_invoke. An absent member is not sent.
/// What runs, with which input, and where the result goes.
struct StartAsyncInvokeRequest {
  /// Makes the call safe to repeat: of two calls with the same token only one starts an invocation.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [!-~]*.
  std::optional<std::string> client_request_token{};
  /// The id or ARN of a model that can be invoked asynchronously.
  ///
  /// Required. 1 to 256 characters: letters, underscores, dots, hyphens, slashes, digits and colons.
  std::optional<std::string> model_id{};
  /// The input, as JSON in the format of the model's provider.
  ///
  /// Required. Sensitive: never logged.
  std::optional<Document> model_input{};
  /// Where the result goes. The caller needs permission to write there.
  ///
  /// Required.
  Box<AsyncInvokeOutputDataConfig> output_data_config{};
  /// Tags for the invocation.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const StartAsyncInvokeRequest&, const StartAsyncInvokeRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StartAsyncInvokeRequest& in);

/// Output of Client::start_async_invoke; valid as long as its Response.
/// The invocation that was started.
struct StartAsyncInvokeView {
  /// The invocation's ARN, by which GetAsyncInvoke finds it.
  std::string_view invocation_arn{};
};
const internal::Schema& schema_of(const StartAsyncInvokeView*);

}  // namespace outcrop::bedrock_runtime
