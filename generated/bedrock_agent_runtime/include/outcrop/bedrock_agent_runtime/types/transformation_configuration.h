// TransformationConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct TextToSqlKnowledgeBaseConfiguration {
  /// Required.
  std::optional<std::string> knowledge_base_arn{};
};

struct TextToSqlConfiguration {
  /// Required.
  std::optional<OwnedOpen<TextToSqlConfigurationType>> type{};
  std::optional<TextToSqlKnowledgeBaseConfiguration> knowledge_base_configuration{};
};

struct TransformationConfiguration {
  /// Required.
  std::optional<OwnedOpen<QueryTransformationMode>> mode{};
  std::optional<TextToSqlConfiguration> text_to_sql_configuration{};
};

}  // namespace outcrop::bedrock_agent_runtime
