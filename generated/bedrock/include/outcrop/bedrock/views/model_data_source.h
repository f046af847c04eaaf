// ModelDataSourceView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// The files of a model in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_S3DataSource.html
struct S3DataSourceView {
  /// The prefix that the files share, as s3://bucket/prefix/.
  std::string_view s3_uri{};
};
const internal::Schema& schema_of(const S3DataSourceView*);

/// Where the files of a model to bring in are.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelDataSource.html
struct ModelDataSourceView {
  enum class Member : std::uint16_t {
    none,
    s3_data_source,
    unknown,
  };

  Member member{};
  /// The model's files are in Amazon S3.
  OptionalRef<S3DataSourceView> s3_data_source{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ModelDataSourceView*);

}  // namespace outcrop::bedrock
