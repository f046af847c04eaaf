// Input and output of Client::list_agent_knowledge_bases.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/agent_knowledge_base_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::list_agent_knowledge_bases. An absent member is not sent.
/// Whose knowledge bases are listed.
struct ListAgentKnowledgeBasesRequest {
  /// The id that CreateAgent gave the agent.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};
  /// The agent's version: a number, or DRAFT for the working draft.
  ///
  /// Required. 1 to 5 characters, matching (DRAFT|[0-9]{0,4}[1-9][0-9]{0,4}).
  std::optional<std::string> agent_version{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAgentKnowledgeBasesRequest&, const ListAgentKnowledgeBasesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListAgentKnowledgeBasesRequest& in);

/// Output of Client::list_agent_knowledge_bases; valid as long as its Response.
/// One page of knowledge bases.
struct ListAgentKnowledgeBasesView {
  /// The knowledge bases of this page.
  std::span<const AgentKnowledgeBaseSummaryView> agent_knowledge_base_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListAgentKnowledgeBasesView*);

}  // namespace outcrop::bedrock_agent
