// AgentActionGroupView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct S3IdentifierView {
  std::optional<std::string_view> s3_bucket_name{};
  std::optional<std::string_view> s3_object_key{};
};

/// `member` tells which one is set.
struct APISchemaView {
  enum class Member : std::uint16_t {
    none,
    s3,
    payload,
    unknown,
  };

  Member member{};
  OptionalRef<S3IdentifierView> s3{};
  /// Sensitive: never logged.
  OptionalRef<std::string_view> payload{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

/// `member` tells which one is set.
struct ActionGroupExecutorView {
  enum class Member : std::uint16_t {
    none,
    lambda,
    custom_control,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> lambda{};
  OptionalRef<Open<CustomControlMethod>> custom_control{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct ParameterDetailView {
  std::optional<std::string_view> description{};
  Open<Type> type{};
  std::optional<bool> required{};
};

struct FunctionView {
  std::string_view name{};
  std::optional<std::string_view> description{};
  MapView<ParameterDetailView> parameters{};
  Open<RequireConfirmation> require_confirmation{};
};

/// `member` tells which one is set.
struct FunctionSchemaView {
  enum class Member : std::uint16_t {
    none,
    functions,
    unknown,
  };

  Member member{};
  OptionalRef<std::span<const FunctionView>> functions{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct AgentActionGroupView {
  std::string_view agent_id{};
  std::string_view agent_version{};
  std::string_view action_group_id{};
  std::string_view action_group_name{};
  std::optional<std::string_view> client_token{};
  std::optional<std::string_view> description{};
  Timestamp created_at{};
  Timestamp updated_at{};
  Open<ActionGroupSignature> parent_action_signature{};
  MapView<std::string_view> parent_action_group_signature_params{};
  OptionalRef<ActionGroupExecutorView> action_group_executor{};
  OptionalRef<APISchemaView> api_schema{};
  OptionalRef<FunctionSchemaView> function_schema{};
  Open<ActionGroupState> action_group_state{};
};

}  // namespace outcrop::bedrock_agent
