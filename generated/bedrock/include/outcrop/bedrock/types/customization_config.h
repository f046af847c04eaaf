// CustomizationConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct TeacherModelConfig {
  /// Required.
  std::optional<std::string> teacher_model_identifier{};
  std::optional<std::int32_t> max_response_length_for_inference{};
};

struct DistillationConfig {
  /// Required.
  std::optional<TeacherModelConfig> teacher_model_config{};
};

struct LambdaGraderConfig {
  /// Required.
  std::optional<std::string> lambda_arn{};
};

/// One of its members has to be set.
struct GraderConfig {
  std::optional<LambdaGraderConfig> lambda_grader{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct RFTHyperParameters {
  std::optional<std::int32_t> epoch_count{};
  std::optional<std::int32_t> batch_size{};
  std::optional<float> learning_rate{};
  std::optional<std::int32_t> max_prompt_length{};
  std::optional<std::int32_t> training_sample_per_prompt{};
  std::optional<std::int32_t> inference_max_tokens{};
  std::optional<OwnedOpen<ReasoningEffort>> reasoning_effort{};
  std::optional<std::int32_t> eval_interval{};
};

struct RFTConfig {
  std::optional<GraderConfig> grader_config{};
  std::optional<RFTHyperParameters> hyper_parameters{};
};

/// One of its members has to be set.
struct CustomizationConfig {
  std::optional<DistillationConfig> distillation_config{};
  std::optional<RFTConfig> rft_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock
