// TrainingDataConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/map_view.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// Where logs of calls are stored.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_InvocationLogSource.html
struct InvocationLogSourceView {
  enum class Member : std::uint16_t {
    none,
    s3_uri,
    unknown,
  };

  Member member{};
  /// The prefix in Amazon S3, as s3://bucket/prefix/.
  OptionalRef<std::string_view> s3_uri{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const InvocationLogSourceView*);

/// One condition on the metadata of a logged call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RequestMetadataBaseFilters.html
struct RequestMetadataBaseFiltersView {
  /// The key has this value in the call's metadata.
  ///
  /// Sensitive: never logged.
  MapView<std::string_view> equals{};
  /// The key does not have this value in the call's metadata.
  ///
  /// Sensitive: never logged.
  MapView<std::string_view> not_equals{};
};
const internal::Schema& schema_of(const RequestMetadataBaseFiltersView*);

/// Which logged calls to take, by their metadata.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RequestMetadataFilters.html
struct RequestMetadataFiltersView {
  enum class Member : std::uint16_t {
    none,
    equals,
    not_equals,
    and_all,
    or_all,
    unknown,
  };

  Member member{};
  /// Calls that have this value under the key.
  ///
  /// Sensitive: never logged.
  OptionalRef<MapView<std::string_view>> equals{};
  /// Calls that do not have this value under the key.
  ///
  /// Sensitive: never logged.
  OptionalRef<MapView<std::string_view>> not_equals{};
  /// Calls that all of these conditions take.
  OptionalRef<std::span<const RequestMetadataBaseFiltersView>> and_all{};
  /// Calls that at least one of these conditions takes.
  OptionalRef<std::span<const RequestMetadataBaseFiltersView>> or_all{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RequestMetadataFiltersView*);

/// Logs of earlier calls of models as training data.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_InvocationLogsConfig.html
struct InvocationLogsConfigView {
  /// Whether the logged answers are learnt, rather than the prompts alone with new answers.
  std::optional<bool> use_prompt_response{};
  /// The place where the logs of calls are.
  InvocationLogSourceView invocation_log_source{};
  /// Which calls to take, by the metadata that they were made with. Absent: all.
  OptionalRef<RequestMetadataFiltersView> request_metadata_filters{};
};
const internal::Schema& schema_of(const InvocationLogsConfigView*);

/// The data to train on: a file, or logs of earlier calls.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_TrainingDataConfig.html
struct TrainingDataConfigView {
  /// The object or prefix in Amazon S3 with the data, as s3://bucket/key.
  std::optional<std::string_view> s3_uri{};
  /// Logs of earlier calls, which a distillation job can learn from in place of a file.
  OptionalRef<InvocationLogsConfigView> invocation_logs_config{};
};
const internal::Schema& schema_of(const TrainingDataConfigView*);

}  // namespace outcrop::bedrock
