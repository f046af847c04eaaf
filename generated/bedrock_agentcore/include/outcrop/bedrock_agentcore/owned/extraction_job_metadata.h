// ExtractionJobMetadata and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

struct MessageMetadataView;
struct ExtractionJobMessagesView;
struct ExtractionJobMetadataView;

/// A message, by its place in an event.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MessageMetadata.html
struct MessageMetadata {
  /// The id of the event that holds the message.
  std::string event_id{};
  /// Where in the event's payload it stands.
  std::int32_t message_index{};

  friend bool operator==(const MessageMetadata&, const MessageMetadata&) = default;
};
MessageMetadata to_owned(const MessageMetadataView& view);
void write_json(internal::JsonWriter& writer, const MessageMetadata& in);

/// The messages that an extraction job is about.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExtractionJobMessages.html
struct ExtractionJobMessages {
  /// The messages, by their places in events.
  std::optional<std::vector<MessageMetadata>> messages_list{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ExtractionJobMessages&, const ExtractionJobMessages&) = default;
};
ExtractionJobMessages to_owned(const ExtractionJobMessagesView& view);
void write_json(internal::JsonWriter& writer, const ExtractionJobMessages& in);

/// A job that extracts memory records from events, as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExtractionJobMetadata.html
struct ExtractionJobMetadata {
  /// The job's id, for StartMemoryExtractionJob.
  std::string job_id{};
  /// The messages that the job is about.
  ExtractionJobMessages messages{};
  /// The job's state.
  std::optional<OwnedOpen<ExtractionJobStatus>> status{};
  /// Why the job failed, in words.
  std::optional<std::string> failure_reason{};
  /// The id of the memory strategy that the job follows.
  std::optional<std::string> strategy_id{};
  /// The id of the session that the messages belong to.
  std::optional<std::string> session_id{};
  /// The id of the actor, such as a user or another agent.
  std::optional<std::string> actor_id{};

  friend bool operator==(const ExtractionJobMetadata&, const ExtractionJobMetadata&) = default;
};
ExtractionJobMetadata to_owned(const ExtractionJobMetadataView& view);
void write_json(internal::JsonWriter& writer, const ExtractionJobMetadata& in);

}  // namespace outcrop::bedrock_agentcore
