// Input and output of Client::retrieve.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/guardrail_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/knowledge_base_query.h"
#include "outcrop/bedrock_agent_runtime/types/knowledge_base_retrieval_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/user_context.h"
#include "outcrop/bedrock_agent_runtime/views/knowledge_base_retrieval_result.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::retrieve. An absent member is not sent.
/// What is searched for in which knowledge base.
struct RetrieveRequest {
  /// The id that the knowledge base was given when it was created.
  ///
  /// Required. At most 10 characters: letters and digits.
  std::optional<std::string> knowledge_base_id{};
  /// What is searched for.
  ///
  /// Required. Sensitive: never logged.
  Box<KnowledgeBaseQuery> retrieval_query{};
  /// How it is searched. Absent: the service's defaults.
  std::optional<KnowledgeBaseRetrievalConfiguration> retrieval_configuration{};
  /// The guardrail that checks query and results. Absent: none does.
  Box<GuardrailConfiguration> guardrail_configuration{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};
  /// Who asks, so that only documents are found that this user may see.
  ///
  /// Sensitive: never logged.
  std::optional<UserContext> user_context{};

  friend bool operator==(const RetrieveRequest&, const RetrieveRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const RetrieveRequest& in);

/// Output of Client::retrieve; valid as long as its Response.
/// One page of what was found.
struct RetrieveView {
  /// The results of this page, the best first.
  ///
  /// Sensitive: never logged.
  std::span<const KnowledgeBaseRetrievalResultView> retrieval_results{};
  /// Whether the guardrail intervened.
  Open<GuadrailAction> guardrail_action{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const RetrieveView*);

}  // namespace outcrop::bedrock_agent_runtime
