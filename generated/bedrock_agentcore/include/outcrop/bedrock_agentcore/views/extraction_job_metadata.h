// ExtractionJobMetadataView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// A message, by its place in an event.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MessageMetadata.html
struct MessageMetadataView {
  /// The id of the event that holds the message.
  std::string_view event_id{};
  /// Where in the event's payload it stands.
  std::int32_t message_index{};
};
const internal::Schema& schema_of(const MessageMetadataView*);

/// The messages that an extraction job is about.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExtractionJobMessages.html
struct ExtractionJobMessagesView {
  enum class Member : std::uint16_t {
    none,
    messages_list,
    unknown,
  };

  Member member{};
  /// The messages, by their places in events.
  OptionalRef<std::span<const MessageMetadataView>> messages_list{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ExtractionJobMessagesView*);

/// A job that extracts memory records from events, as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExtractionJobMetadata.html
struct ExtractionJobMetadataView {
  /// The job's id, for StartMemoryExtractionJob.
  std::string_view job_id{};
  /// The messages that the job is about.
  ExtractionJobMessagesView messages{};
  /// The job's state.
  Open<ExtractionJobStatus> status{};
  /// Why the job failed, in words.
  std::optional<std::string_view> failure_reason{};
  /// The id of the memory strategy that the job follows.
  std::optional<std::string_view> strategy_id{};
  /// The id of the session that the messages belong to.
  std::optional<std::string_view> session_id{};
  /// The id of the actor, such as a user or another agent.
  std::optional<std::string_view> actor_id{};
};
const internal::Schema& schema_of(const ExtractionJobMetadataView*);

}  // namespace outcrop::bedrock_agentcore
