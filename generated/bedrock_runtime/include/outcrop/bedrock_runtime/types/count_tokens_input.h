// CountTokensInput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/types/message.h"
#include "outcrop/bedrock_runtime/types/system_content_block.h"
#include "outcrop/bedrock_runtime/types/tool_configuration.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// The parts of a Converse request that decide how many tokens it has.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseTokensRequest.html
struct ConverseTokensRequest {
  /// The conversation, as Converse would take it.
  std::optional<std::vector<Message>> messages{};
  /// The instructions above the conversation, as Converse would take them.
  std::optional<std::vector<SystemContentBlock>> system{};
  /// The tools, as Converse would take them: their descriptions and schemas count, too.
  std::optional<ToolConfiguration> tool_config{};
  /// The provider's own parameters, as Converse would take them.
  std::optional<Document> additional_model_request_fields{};

  friend bool operator==(const ConverseTokensRequest&, const ConverseTokensRequest&) = default;
};
void write_json(internal::JsonWriter& writer, const ConverseTokensRequest& in);

/// The body of an InvokeModel call whose tokens are counted.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModelTokensRequest.html
struct InvokeModelTokensRequest {
  /// The body, in the format of the model's provider.
  ///
  /// Required. At most 25000000 bytes. Sensitive: never logged.
  std::optional<Blob> body{};

  friend bool operator==(const InvokeModelTokensRequest&, const InvokeModelTokensRequest&) = default;
};
void write_json(internal::JsonWriter& writer, const InvokeModelTokensRequest& in);

/// The request to count: of Converse or of InvokeModel.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CountTokensInput.html
struct CountTokensInput {
  /// The body of an InvokeModel call.
  Box<InvokeModelTokensRequest> invoke_model{};
  /// The parts of a Converse call.
  Box<ConverseTokensRequest> converse{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CountTokensInput&, const CountTokensInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CountTokensInput& in);

}  // namespace outcrop::bedrock_runtime
