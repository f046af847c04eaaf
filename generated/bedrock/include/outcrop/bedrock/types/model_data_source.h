// ModelDataSource and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// The files of a model in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_S3DataSource.html
struct S3DataSource {
  /// The prefix that the files share, as s3://bucket/prefix/.
  ///
  /// Required. 1 to 1024 characters.
  std::optional<std::string> s3_uri{};

  friend bool operator==(const S3DataSource&, const S3DataSource&) = default;
};
void write_json(internal::JsonWriter& writer, const S3DataSource& in);

/// Where the files of a model to bring in are.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelDataSource.html
struct ModelDataSource {
  /// The model's files are in Amazon S3.
  Box<S3DataSource> s3_data_source{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ModelDataSource&, const ModelDataSource&) = default;
};
void write_json(internal::JsonWriter& writer, const ModelDataSource& in);

}  // namespace outcrop::bedrock
