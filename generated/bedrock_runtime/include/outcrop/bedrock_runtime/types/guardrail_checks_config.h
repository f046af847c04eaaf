// GuardrailChecksConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

/// One kind of harmful content to look for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksContentFilterCategoryConfig.html
struct GuardrailChecksContentFilterCategoryConfig {
  /// The kind of harmful content to look for.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailChecksContentFilterCategory>> category{};

  friend bool operator==(const GuardrailChecksContentFilterCategoryConfig&,
                         const GuardrailChecksContentFilterCategoryConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailChecksContentFilterCategoryConfig& in);

/// Which kinds of harmful content to look for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksContentFilterConfig.html
struct GuardrailChecksContentFilterConfig {
  /// The kinds, each at most once.
  ///
  /// Required.
  std::optional<std::vector<GuardrailChecksContentFilterCategoryConfig>> categories{};

  friend bool operator==(const GuardrailChecksContentFilterConfig&,
                         const GuardrailChecksContentFilterConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailChecksContentFilterConfig& in);

/// One kind of attack to look for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksPromptAttackCategoryConfig.html
struct GuardrailChecksPromptAttackCategoryConfig {
  /// The kind of attack to look for.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailChecksPromptAttackCategory>> category{};

  friend bool operator==(const GuardrailChecksPromptAttackCategoryConfig&,
                         const GuardrailChecksPromptAttackCategoryConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailChecksPromptAttackCategoryConfig& in);

/// Which kinds of attack to look for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksPromptAttackConfig.html
struct GuardrailChecksPromptAttackConfig {
  /// The kinds, each at most once.
  ///
  /// Required.
  std::optional<std::vector<GuardrailChecksPromptAttackCategoryConfig>> categories{};

  friend bool operator==(const GuardrailChecksPromptAttackConfig&, const GuardrailChecksPromptAttackConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailChecksPromptAttackConfig& in);

/// One kind of data to look for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksSensitiveInformationEntityConfig.html
struct GuardrailChecksSensitiveInformationEntityConfig {
  /// The kind of data to look for.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailChecksSensitiveInformationEntityType>> type{};

  friend bool operator==(const GuardrailChecksSensitiveInformationEntityConfig&,
                         const GuardrailChecksSensitiveInformationEntityConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailChecksSensitiveInformationEntityConfig& in);

/// Which kinds of data to look for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksSensitiveInformationConfig.html
struct GuardrailChecksSensitiveInformationConfig {
  /// The kinds, each at most once.
  ///
  /// Required.
  std::optional<std::vector<GuardrailChecksSensitiveInformationEntityConfig>> entities{};

  friend bool operator==(const GuardrailChecksSensitiveInformationConfig&,
                         const GuardrailChecksSensitiveInformationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailChecksSensitiveInformationConfig& in);

/// Which checks to make. What is absent is not checked.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksConfig.html
struct GuardrailChecksConfig {
  /// Looks for harmful content.
  std::optional<GuardrailChecksContentFilterConfig> content_filter{};
  /// Looks for attempts to turn the model against its instructions.
  std::optional<GuardrailChecksPromptAttackConfig> prompt_attack{};
  /// Looks for personal and secret data.
  std::optional<GuardrailChecksSensitiveInformationConfig> sensitive_information{};

  friend bool operator==(const GuardrailChecksConfig&, const GuardrailChecksConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailChecksConfig& in);

}  // namespace outcrop::bedrock_runtime
