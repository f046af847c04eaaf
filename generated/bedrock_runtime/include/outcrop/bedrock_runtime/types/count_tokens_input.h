// CountTokensInput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_runtime/types/message.h"
#include "outcrop/bedrock_runtime/types/system_content_block.h"
#include "outcrop/bedrock_runtime/types/tool_configuration.h"
#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

struct ConverseTokensRequest {
  std::optional<std::vector<Message>> messages{};
  std::optional<std::vector<SystemContentBlock>> system{};
  std::optional<ToolConfiguration> tool_config{};
  std::optional<Document> additional_model_request_fields{};
};

struct InvokeModelTokensRequest {
  /// Required. Sensitive: never logged.
  std::optional<Blob> body{};
};

/// One of its members has to be set.
struct CountTokensInput {
  std::optional<InvokeModelTokensRequest> invoke_model{};
  std::optional<ConverseTokensRequest> converse{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_runtime
