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

/// Lists only events of one branch.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BranchFilter.html
struct BranchFilter {
  /// The branch's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// True lists the events that lead up to the branch as well.
  std::optional<bool> include_parent_branches{};

  friend bool operator==(const BranchFilter&, const BranchFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const BranchFilter& in);

/// What of an event a condition looks at.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LeftExpression.html
struct LeftExpression {
  /// The key of the metadata that the condition looks at.
  std::optional<std::string> metadata_key{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const LeftExpression&, const LeftExpression&) = default;
};
void write_json(internal::JsonWriter& writer, const LeftExpression& in);

/// What a condition compares with.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RightExpression.html
struct RightExpression {
  /// The value to compare with.
  Box<MetadataValue> metadata_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RightExpression&, const RightExpression&) = default;
};
void write_json(internal::JsonWriter& writer, const RightExpression& in);

/// A condition on the metadata of events, such as that a key has a value.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EventMetadataFilterExpression.html
struct EventMetadataFilterExpression {
  /// The key that is looked at.
  ///
  /// Required.
  Box<LeftExpression> left{};
  /// How key and value are compared.
  ///
  /// Required.
  std::optional<OwnedOpen<OperatorType>> operator_{};
  /// The value to compare with; absent where the operator asks only whether the key exists.
  Box<RightExpression> right{};

  friend bool operator==(const EventMetadataFilterExpression&, const EventMetadataFilterExpression&) = default;
};
void write_json(internal::JsonWriter& writer, const EventMetadataFilterExpression& in);

/// Which events to list. What is absent does not matter.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FilterInput.html
struct FilterInput {
  /// Lists only events of one branch.
  std::optional<BranchFilter> branch{};
  /// Conditions that the metadata of events has to meet.
  std::optional<std::vector<EventMetadataFilterExpression>> event_metadata{};

  friend bool operator==(const FilterInput&, const FilterInput&) = default;
};
void write_json(internal::JsonWriter& writer, const FilterInput& in);

}  // namespace outcrop::bedrock_agentcore
