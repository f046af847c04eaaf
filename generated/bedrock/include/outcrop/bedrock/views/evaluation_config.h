// EvaluationConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// `member` tells which one is set.
struct RatingScaleItemValueView {
  enum class Member : std::uint16_t {
    none,
    string_value,
    float_value,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> string_value{};
  OptionalRef<float> float_value{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct RatingScaleItemView {
  std::string_view definition{};
  RatingScaleItemValueView value{};
};

struct CustomMetricDefinitionView {
  /// Sensitive: never logged.
  std::string_view name{};
  std::string_view instructions{};
  std::span<const RatingScaleItemView> rating_scale{};
};

/// `member` tells which one is set.
struct AutomatedEvaluationCustomMetricSourceView {
  enum class Member : std::uint16_t {
    none,
    custom_metric_definition,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<CustomMetricDefinitionView> custom_metric_definition{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct CustomMetricBedrockEvaluatorModelView {
  std::string_view model_identifier{};
};

struct CustomMetricEvaluatorModelConfigView {
  std::span<const CustomMetricBedrockEvaluatorModelView> bedrock_evaluator_models{};
};

struct AutomatedEvaluationCustomMetricConfigView {
  std::span<const AutomatedEvaluationCustomMetricSourceView> custom_metrics{};
  CustomMetricEvaluatorModelConfigView evaluator_model_config{};
};

/// `member` tells which one is set.
struct EvaluationDatasetLocationView {
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

struct EvaluationDatasetView {
  /// Sensitive: never logged.
  std::string_view name{};
  OptionalRef<EvaluationDatasetLocationView> dataset_location{};
};

struct EvaluationDatasetMetricConfigView {
  Open<EvaluationTaskType> task_type{};
  EvaluationDatasetView dataset{};
  /// Sensitive: never logged.
  std::span<const std::string_view> metric_names{};
};

struct BedrockEvaluatorModelView {
  std::string_view model_identifier{};
};

/// `member` tells which one is set.
struct EvaluatorModelConfigView {
  enum class Member : std::uint16_t {
    none,
    bedrock_evaluator_models,
    unknown,
  };

  Member member{};
  OptionalRef<std::span<const BedrockEvaluatorModelView>> bedrock_evaluator_models{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct AutomatedEvaluationConfigView {
  std::span<const EvaluationDatasetMetricConfigView> dataset_metric_configs{};
  OptionalRef<EvaluatorModelConfigView> evaluator_model_config{};
  OptionalRef<AutomatedEvaluationCustomMetricConfigView> custom_metric_config{};
};

struct HumanEvaluationCustomMetricView {
  /// Sensitive: never logged.
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::string_view rating_method{};
};

struct HumanWorkflowConfigView {
  std::string_view flow_definition_arn{};
  /// Sensitive: never logged.
  std::optional<std::string_view> instructions{};
};

struct HumanEvaluationConfigView {
  OptionalRef<HumanWorkflowConfigView> human_workflow_config{};
  std::span<const HumanEvaluationCustomMetricView> custom_metrics{};
  std::span<const EvaluationDatasetMetricConfigView> dataset_metric_configs{};
};

/// `member` tells which one is set.
struct EvaluationConfigView {
  enum class Member : std::uint16_t {
    none,
    automated,
    human,
    unknown,
  };

  Member member{};
  OptionalRef<AutomatedEvaluationConfigView> automated{};
  OptionalRef<HumanEvaluationConfigView> human{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock
