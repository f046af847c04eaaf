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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MessageMetadata.html
struct MessageMetadata {
  std::string event_id{};
  std::int32_t message_index{};

  friend bool operator==(const MessageMetadata&, const MessageMetadata&) = default;
};
MessageMetadata to_owned(const MessageMetadataView& view);
void write_json(internal::JsonWriter& writer, const MessageMetadata& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExtractionJobMessages.html
struct ExtractionJobMessages {
  std::optional<std::vector<MessageMetadata>> messages_list{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ExtractionJobMessages&, const ExtractionJobMessages&) = default;
};
ExtractionJobMessages to_owned(const ExtractionJobMessagesView& view);
void write_json(internal::JsonWriter& writer, const ExtractionJobMessages& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExtractionJobMetadata.html
struct ExtractionJobMetadata {
  std::string job_id{};
  ExtractionJobMessages messages{};
  std::optional<OwnedOpen<ExtractionJobStatus>> status{};
  std::optional<std::string> failure_reason{};
  std::optional<std::string> strategy_id{};
  std::optional<std::string> session_id{};
  std::optional<std::string> actor_id{};

  friend bool operator==(const ExtractionJobMetadata&, const ExtractionJobMetadata&) = default;
};
ExtractionJobMetadata to_owned(const ExtractionJobMetadataView& view);
void write_json(internal::JsonWriter& writer, const ExtractionJobMetadata& in);

}  // namespace outcrop::bedrock_agentcore
