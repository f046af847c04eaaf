// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/customization_config.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/customization_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

TeacherModelConfig to_owned(const TeacherModelConfigView& view) {
  TeacherModelConfig owned;
  internal::own(owned.teacher_model_identifier, view.teacher_model_identifier);
  internal::own(owned.max_response_length_for_inference, view.max_response_length_for_inference);
  return owned;
}

DistillationConfig to_owned(const DistillationConfigView& view) {
  DistillationConfig owned;
  internal::own(owned.teacher_model_config, view.teacher_model_config);
  return owned;
}

LambdaGraderConfig to_owned(const LambdaGraderConfigView& view) {
  LambdaGraderConfig owned;
  internal::own(owned.lambda_arn, view.lambda_arn);
  return owned;
}

GraderConfig to_owned(const GraderConfigView& view) {
  GraderConfig owned;
  internal::own(owned.lambda_grader, view.lambda_grader);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

RFTHyperParameters to_owned(const RFTHyperParametersView& view) {
  RFTHyperParameters owned;
  internal::own(owned.epoch_count, view.epoch_count);
  internal::own(owned.batch_size, view.batch_size);
  internal::own(owned.learning_rate, view.learning_rate);
  internal::own(owned.max_prompt_length, view.max_prompt_length);
  internal::own(owned.training_sample_per_prompt, view.training_sample_per_prompt);
  internal::own(owned.inference_max_tokens, view.inference_max_tokens);
  internal::own(owned.reasoning_effort, view.reasoning_effort);
  internal::own(owned.eval_interval, view.eval_interval);
  return owned;
}

RFTConfig to_owned(const RFTConfigView& view) {
  RFTConfig owned;
  internal::own(owned.grader_config, view.grader_config);
  internal::own(owned.hyper_parameters, view.hyper_parameters);
  return owned;
}

CustomizationConfig to_owned(const CustomizationConfigView& view) {
  CustomizationConfig owned;
  internal::own(owned.distillation_config, view.distillation_config);
  internal::own(owned.rft_config, view.rft_config);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock
