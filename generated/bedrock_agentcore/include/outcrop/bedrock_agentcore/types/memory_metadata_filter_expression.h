// MemoryMetadataFilterExpression and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/memory_record_metadata_value.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// What of a memory record a condition looks at.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordLeftExpression.html
struct MemoryRecordLeftExpression {
  /// The key of the metadata that the condition looks at.
  std::optional<std::string> metadata_key{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const MemoryRecordLeftExpression&, const MemoryRecordLeftExpression&) = default;
};
void write_json(internal::JsonWriter& writer, const MemoryRecordLeftExpression& in);

/// What a condition compares with.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordRightExpression.html
struct MemoryRecordRightExpression {
  /// The value to compare with.
  Box<MemoryRecordMetadataValue> metadata_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const MemoryRecordRightExpression&, const MemoryRecordRightExpression&) = default;
};
void write_json(internal::JsonWriter& writer, const MemoryRecordRightExpression& in);

/// A condition on the metadata of memory records.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryMetadataFilterExpression.html
struct MemoryMetadataFilterExpression {
  /// The key that is looked at.
  ///
  /// Required.
  Box<MemoryRecordLeftExpression> left{};
  /// How key and value are compared.
  ///
  /// Required.
  std::optional<OwnedOpen<MemoryRecordOperatorType>> operator_{};
  /// The value to compare with; absent for `EXISTS` and `NOT_EXISTS` alone.
  Box<MemoryRecordRightExpression> right{};

  friend bool operator==(const MemoryMetadataFilterExpression&, const MemoryMetadataFilterExpression&) = default;
};
void write_json(internal::JsonWriter& writer, const MemoryMetadataFilterExpression& in);

}  // namespace outcrop::bedrock_agentcore
