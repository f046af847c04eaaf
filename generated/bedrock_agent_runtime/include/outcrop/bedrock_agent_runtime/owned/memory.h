// Memory and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct MemorySessionSummaryView;
struct MemoryView;

/// The summary of an earlier session.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_MemorySessionSummary.html
struct MemorySessionSummary {
  /// The id of the memory that keeps it.
  std::optional<std::string> memory_id{};
  /// The session that was summed up.
  std::optional<std::string> session_id{};
  /// When the session began.
  std::optional<Timestamp> session_start_time{};
  /// When the summary will be forgotten.
  std::optional<Timestamp> session_expiry_time{};
  /// The summary in words.
  std::optional<std::string> summary_text{};

  friend bool operator==(const MemorySessionSummary&, const MemorySessionSummary&) = default;
};
MemorySessionSummary to_owned(const MemorySessionSummaryView& view);
void write_json(internal::JsonWriter& writer, const MemorySessionSummary& in);

/// Something that an agent remembers. Summaries of sessions are the only kind.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Memory.html
struct Memory {
  /// The summary of an earlier session.
  Box<MemorySessionSummary> session_summary{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Memory&, const Memory&) = default;
};
Memory to_owned(const MemoryView& view);
void write_json(internal::JsonWriter& writer, const Memory& in);

}  // namespace outcrop::bedrock_agent_runtime
