// Input and output of Client::retrieve.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/types/guardrail_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/knowledge_base_query.h"
#include "outcrop/bedrock_agent_runtime/types/knowledge_base_retrieval_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/user_context.h"
#include "outcrop/bedrock_agent_runtime/views/knowledge_base_retrieval_result.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::retrieve. An absent member is not sent.
struct RetrieveRequest {
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  /// Required. Sensitive: never logged.
  std::optional<KnowledgeBaseQuery> retrieval_query{};
  std::optional<KnowledgeBaseRetrievalConfiguration> retrieval_configuration{};
  std::optional<GuardrailConfiguration> guardrail_configuration{};
  std::optional<std::string> next_token{};
  /// Sensitive: never logged.
  std::optional<UserContext> user_context{};
};

/// Output of Client::retrieve; valid as long as its Response.
struct RetrieveView {
  /// Sensitive: never logged.
  std::span<const KnowledgeBaseRetrievalResultView> retrieval_results{};
  Open<GuadrailAction> guardrail_action{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock_agent_runtime
