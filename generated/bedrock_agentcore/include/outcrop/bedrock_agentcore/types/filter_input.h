// FilterInput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/metadata_value.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BranchFilter.html
struct BranchFilter {
  /// Required.
  std::optional<std::string> name{};
  std::optional<bool> include_parent_branches{};

  friend bool operator==(const BranchFilter&, const BranchFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const BranchFilter& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LeftExpression.html
struct LeftExpression {
  std::optional<std::string> metadata_key{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const LeftExpression&, const LeftExpression&) = default;
};
void write_json(internal::JsonWriter& writer, const LeftExpression& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RightExpression.html
struct RightExpression {
  Box<MetadataValue> metadata_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RightExpression&, const RightExpression&) = default;
};
void write_json(internal::JsonWriter& writer, const RightExpression& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EventMetadataFilterExpression.html
struct EventMetadataFilterExpression {
  /// Required.
  Box<LeftExpression> left{};
  /// Required.
  std::optional<OwnedOpen<OperatorType>> operator_{};
  Box<RightExpression> right{};

  friend bool operator==(const EventMetadataFilterExpression&, const EventMetadataFilterExpression&) = default;
};
void write_json(internal::JsonWriter& writer, const EventMetadataFilterExpression& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FilterInput.html
struct FilterInput {
  std::optional<BranchFilter> branch{};
  std::optional<std::vector<EventMetadataFilterExpression>> event_metadata{};

  friend bool operator==(const FilterInput&, const FilterInput&) = default;
};
void write_json(internal::JsonWriter& writer, const FilterInput& in);

}  // namespace outcrop::bedrock_agentcore
