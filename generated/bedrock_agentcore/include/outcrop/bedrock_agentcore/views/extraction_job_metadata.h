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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MessageMetadata.html
struct MessageMetadataView {
  std::string_view event_id{};
  std::int32_t message_index{};
};
const internal::Schema& schema_of(const MessageMetadataView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExtractionJobMessages.html
struct ExtractionJobMessagesView {
  enum class Member : std::uint16_t {
    none,
    messages_list,
    unknown,
  };

  Member member{};
  OptionalRef<std::span<const MessageMetadataView>> messages_list{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ExtractionJobMessagesView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExtractionJobMetadata.html
struct ExtractionJobMetadataView {
  std::string_view job_id{};
  ExtractionJobMessagesView messages{};
  Open<ExtractionJobStatus> status{};
  std::optional<std::string_view> failure_reason{};
  std::optional<std::string_view> strategy_id{};
  std::optional<std::string_view> session_id{};
  std::optional<std::string_view> actor_id{};
};
const internal::Schema& schema_of(const ExtractionJobMetadataView*);

}  // namespace outcrop::bedrock_agentcore
