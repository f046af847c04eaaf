// Input and output of Client::invoke_model_with_bidirectional_stream.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/types/invoke_model_with_bidirectional_stream_input.h"
#include "outcrop/bedrock_runtime/views/invoke_model_with_bidirectional_stream_output.h"
#include "outcrop/bidirectional_stream.h"

namespace outcrop::bedrock_runtime {

/// What Client::invoke_model_with_bidirectional_stream sends before its events
/// (`InvokeModelWithBidirectionalStreamInput`). An absent member is not sent. A conversation in speech with one model.
struct InvokeModelWithBidirectionalStreamRequest {
  /// The id or ARN of a model for speech to speech, such as amazon.nova-sonic-v1:0.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_id{};

  friend bool operator==(const InvokeModelWithBidirectionalStreamRequest&,
                         const InvokeModelWithBidirectionalStreamRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeModelWithBidirectionalStreamRequest& in);

/// What Client::invoke_model_with_bidirectional_stream has beside its events
/// (`InvokeModelWithBidirectionalStreamOutputView`): EventStream::response(). Valid as long as the stream. The model's
/// side of the conversation.
struct InvokeModelWithBidirectionalStreamView {};
const internal::Schema& schema_of(const InvokeModelWithBidirectionalStreamView*);

}  // namespace outcrop::bedrock_runtime
