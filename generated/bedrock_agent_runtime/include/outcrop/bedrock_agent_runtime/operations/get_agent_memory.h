// Input and output of Client::get_agent_memory.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/memory.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::get_agent_memory. An absent member is not sent.
/// Which memory of which agent.
struct GetAgentMemoryRequest {
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};
  /// Entries at most on one page.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_items{};
  /// The id that the agent was given when it was created.
  ///
  /// Required. At most 10 characters: letters and digits.
  std::optional<std::string> agent_id{};
  /// The id of the agent's alias.
  ///
  /// Required. At most 10 characters: letters and digits.
  std::optional<std::string> agent_alias_id{};
  /// The kind of memory. Summaries of sessions are the only one.
  ///
  /// Required.
  std::optional<OwnedOpen<MemoryType>> memory_type{};
  /// The id of the memory, as the requests of InvokeAgent gave it.
  ///
  /// Required. 2 to 100 characters: letters, digits, dots, underscores, colons and hyphens.
  std::optional<std::string> memory_id{};

  friend bool operator==(const GetAgentMemoryRequest&, const GetAgentMemoryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAgentMemoryRequest& in);

/// Output of Client::get_agent_memory; valid as long as its Response.
/// One page of what the agent remembers.
struct GetAgentMemoryView {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
  /// What the agent remembers, as entries of this page.
  std::span<const MemoryView> memory_contents{};
};
const internal::Schema& schema_of(const GetAgentMemoryView*);

}  // namespace outcrop::bedrock_agent_runtime
