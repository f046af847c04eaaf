// DataSourceType and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// Examples that go with the request.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InlineExamplesSource.html
struct InlineExamplesSource {
  /// The examples as JSON; the service gives each an id.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::vector<Document>> examples{};

  friend bool operator==(const InlineExamplesSource&, const InlineExamplesSource&) = default;
};
void write_json(internal::JsonWriter& writer, const InlineExamplesSource& in);

/// Examples in Amazon S3.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_S3Source.html
struct S3Source {
  /// A file with one JSON object a line, as s3://bucket/key.
  ///
  /// Required.
  std::optional<std::string> s3_uri{};

  friend bool operator==(const S3Source&, const S3Source&) = default;
};
void write_json(internal::JsonWriter& writer, const S3Source& in);

/// Where examples for a dataset are.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DataSourceType.html
struct DataSourceType {
  /// The examples themselves, in the request.
  Box<InlineExamplesSource> inline_examples{};
  /// A file in Amazon S3 with one example, as JSON, on each line.
  Box<S3Source> s3_source{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const DataSourceType&, const DataSourceType&) = default;
};
void write_json(internal::JsonWriter& writer, const DataSourceType& in);

}  // namespace outcrop::bedrock_agentcore_control
