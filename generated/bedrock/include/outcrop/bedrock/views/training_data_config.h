// TrainingDataConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/map_view.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// `member` tells which one is set.
struct InvocationLogSourceView {
  enum class Member : std::uint16_t {
    none,
    s3_uri,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> s3_uri{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct RequestMetadataBaseFiltersView {
  /// Sensitive: never logged.
  MapView<std::string_view> equals{};
  /// Sensitive: never logged.
  MapView<std::string_view> not_equals{};
};

/// `member` tells which one is set.
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
  /// Sensitive: never logged.
  OptionalRef<MapView<std::string_view>> equals{};
  /// Sensitive: never logged.
  OptionalRef<MapView<std::string_view>> not_equals{};
  OptionalRef<std::span<const RequestMetadataBaseFiltersView>> and_all{};
  OptionalRef<std::span<const RequestMetadataBaseFiltersView>> or_all{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct InvocationLogsConfigView {
  std::optional<bool> use_prompt_response{};
  InvocationLogSourceView invocation_log_source{};
  OptionalRef<RequestMetadataFiltersView> request_metadata_filters{};
};

struct TrainingDataConfigView {
  std::optional<std::string_view> s3_uri{};
  OptionalRef<InvocationLogsConfigView> invocation_logs_config{};
};

}  // namespace outcrop::bedrock
