// MemoryView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// The summary of an earlier session.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_MemorySessionSummary.html
struct MemorySessionSummaryView {
  /// The id of the memory that keeps it.
  std::optional<std::string_view> memory_id{};
  /// The session that was summed up.
  std::optional<std::string_view> session_id{};
  /// When the session began.
  std::optional<Timestamp> session_start_time{};
  /// When the summary will be forgotten.
  std::optional<Timestamp> session_expiry_time{};
  /// The summary in words.
  std::optional<std::string_view> summary_text{};
};
const internal::Schema& schema_of(const MemorySessionSummaryView*);

/// Something that an agent remembers. Summaries of sessions are the only kind.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Memory.html
struct MemoryView {
  enum class Member : std::uint16_t {
    none,
    session_summary,
    unknown,
  };

  Member member{};
  /// The summary of an earlier session.
  OptionalRef<MemorySessionSummaryView> session_summary{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const MemoryView*);

}  // namespace outcrop::bedrock_agent_runtime
