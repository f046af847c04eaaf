// RetrievalFilter and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// A metadata field and the value to compare it with.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FilterAttribute.html
struct FilterAttribute {
  /// The field's name.
  ///
  /// Required. 1 to 100 characters.
  std::optional<std::string> key{};
  /// The value, of the field's type.
  ///
  /// Required.
  std::optional<Document> value{};

  friend bool operator==(const FilterAttribute&, const FilterAttribute&) = default;
};
void write_json(internal::JsonWriter& writer, const FilterAttribute& in);

/// A condition on the metadata of sources, which can be nested.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalFilter.html
struct RetrievalFilter {
  /// The field has this value.
  Box<FilterAttribute> equals{};
  /// The field does not have this value, or is not there.
  Box<FilterAttribute> not_equals{};
  /// The field's number is above the value.
  Box<FilterAttribute> greater_than{};
  /// The field's number is the value or above it.
  Box<FilterAttribute> greater_than_or_equals{};
  /// The field's number is below the value.
  Box<FilterAttribute> less_than{};
  /// The field's number is the value or below it.
  Box<FilterAttribute> less_than_or_equals{};
  /// The field has one of the values of this list.
  Box<FilterAttribute> in{};
  /// The field has none of the values of this list.
  Box<FilterAttribute> not_in{};
  /// The field's text begins with the value. Only stores in Amazon OpenSearch Serverless know this condition.
  Box<FilterAttribute> starts_with{};
  /// The field is a list that has the value among its members.
  Box<FilterAttribute> list_contains{};
  /// The field's text, or a text of the field's list, contains the value.
  Box<FilterAttribute> string_contains{};
  /// All these conditions are met.
  ///
  /// At least 2 entries. Sensitive: never logged.
  Box<std::vector<RetrievalFilter>> and_all{};
  /// At least one of these conditions is met.
  ///
  /// At least 2 entries. Sensitive: never logged.
  Box<std::vector<RetrievalFilter>> or_all{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RetrievalFilter&, const RetrievalFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const RetrievalFilter& in);

}  // namespace outcrop::bedrock_agent_runtime
