// CustomizationConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct TeacherModelConfigView {
  std::string_view teacher_model_identifier{};
  std::optional<std::int32_t> max_response_length_for_inference{};
};

struct DistillationConfigView {
  TeacherModelConfigView teacher_model_config{};
};

struct LambdaGraderConfigView {
  std::string_view lambda_arn{};
};

/// `member` tells which one is set.
struct GraderConfigView {
  enum class Member : std::uint16_t {
    none,
    lambda_grader,
    unknown,
  };

  Member member{};
  OptionalRef<LambdaGraderConfigView> lambda_grader{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct RFTHyperParametersView {
  std::optional<std::int32_t> epoch_count{};
  std::optional<std::int32_t> batch_size{};
  std::optional<float> learning_rate{};
  std::optional<std::int32_t> max_prompt_length{};
  std::optional<std::int32_t> training_sample_per_prompt{};
  std::optional<std::int32_t> inference_max_tokens{};
  Open<ReasoningEffort> reasoning_effort{};
  std::optional<std::int32_t> eval_interval{};
};

struct RFTConfigView {
  OptionalRef<GraderConfigView> grader_config{};
  OptionalRef<RFTHyperParametersView> hyper_parameters{};
};

/// `member` tells which one is set.
struct CustomizationConfigView {
  enum class Member : std::uint16_t {
    none,
    distillation_config,
    rft_config,
    unknown,
  };

  Member member{};
  OptionalRef<DistillationConfigView> distillation_config{};
  OptionalRef<RFTConfigView> rft_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock
