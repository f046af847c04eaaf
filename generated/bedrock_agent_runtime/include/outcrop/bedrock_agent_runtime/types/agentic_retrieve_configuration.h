// AgenticRetrieveConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct AgenticRetrieveBedrockRerankingModelConfiguration {
  /// Required.
  std::optional<std::string> model_arn{};
};

struct AgenticRetrieveBedrockRerankingConfiguration {
  /// Required.
  std::optional<AgenticRetrieveBedrockRerankingModelConfiguration> model_configuration{};
};

struct AgenticRetrieveRerankingConfiguration {
  /// Required.
  std::optional<OwnedOpen<AgenticRetrieveRerankingConfigurationType>> type{};
  std::optional<AgenticRetrieveBedrockRerankingConfiguration> bedrock_reranking_configuration{};
};

struct BedrockFoundationModelModelConfiguration {
  /// Required.
  std::optional<std::string> model_arn{};
};

struct BedrockFoundationModelConfiguration {
  /// Required.
  std::optional<BedrockFoundationModelModelConfiguration> model_configuration{};
};

struct MantleFoundationModelModelConfiguration {
  /// Required.
  std::optional<std::string> model_arn{};
  std::optional<std::string> project_id{};
};

struct MantleFoundationModelConfiguration {
  /// Required.
  std::optional<MantleFoundationModelModelConfiguration> model_configuration{};
};

struct FoundationModelConfiguration {
  /// Required.
  std::optional<OwnedOpen<FoundationModelConfigurationType>> type{};
  std::optional<BedrockFoundationModelConfiguration> bedrock_foundation_model_configuration{};
  std::optional<MantleFoundationModelConfiguration> mantle_foundation_model_configuration{};
};

struct AgenticRetrieveConfiguration {
  std::optional<OwnedOpen<FoundationModelType>> foundation_model_type{};
  std::optional<FoundationModelConfiguration> foundation_model_configuration{};
  std::optional<OwnedOpen<AgenticRetrieveRerankingModelType>> reranking_model_type{};
  std::optional<AgenticRetrieveRerankingConfiguration> reranking_configuration{};
  std::optional<std::int32_t> max_agent_iteration{};
};

}  // namespace outcrop::bedrock_agent_runtime
