// RerankingConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/document.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct BedrockRerankingModelConfiguration {
  /// Required.
  std::optional<std::string> model_arn{};
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
};

struct BedrockRerankingConfiguration {
  std::optional<std::int32_t> number_of_results{};
  /// Required.
  std::optional<BedrockRerankingModelConfiguration> model_configuration{};
};

struct RerankingConfiguration {
  /// Required.
  std::optional<OwnedOpen<RerankingConfigurationType>> type{};
  /// Required.
  std::optional<BedrockRerankingConfiguration> bedrock_reranking_configuration{};
};

}  // namespace outcrop::bedrock_agent_runtime
