// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/guardrail_coverage.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/types/converse_stream_output.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

GuardrailImageCoverage to_owned(const GuardrailImageCoverageView& view) {
  GuardrailImageCoverage owned;
  internal::own(owned.guarded, view.guarded);
  internal::own(owned.total, view.total);
  return owned;
}

GuardrailTextCharactersCoverage to_owned(const GuardrailTextCharactersCoverageView& view) {
  GuardrailTextCharactersCoverage owned;
  internal::own(owned.guarded, view.guarded);
  internal::own(owned.total, view.total);
  return owned;
}

GuardrailCoverage to_owned(const GuardrailCoverageView& view) {
  GuardrailCoverage owned;
  internal::own(owned.text_characters, view.text_characters);
  internal::own(owned.images, view.images);
  return owned;
}

}  // namespace outcrop::bedrock_runtime
