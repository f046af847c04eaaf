// Makes GuardrailCoverage and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/guardrail_coverage.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/guardrail_coverage.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

GuardrailImageCoverage to_owned(const GuardrailImageCoverageView& view) {
  GuardrailImageCoverage owned;
  internal::own(owned.guarded, view.guarded);
  internal::own(owned.total, view.total);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailImageCoverage& in) {
  writer.begin_object();
  writer.member("guarded", in.guarded);
  writer.member("total", in.total);
  writer.end_object();
}

GuardrailTextCharactersCoverage to_owned(const GuardrailTextCharactersCoverageView& view) {
  GuardrailTextCharactersCoverage owned;
  internal::own(owned.guarded, view.guarded);
  internal::own(owned.total, view.total);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailTextCharactersCoverage& in) {
  writer.begin_object();
  writer.member("guarded", in.guarded);
  writer.member("total", in.total);
  writer.end_object();
}

GuardrailCoverage to_owned(const GuardrailCoverageView& view) {
  GuardrailCoverage owned;
  internal::own(owned.text_characters, view.text_characters);
  internal::own(owned.images, view.images);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailCoverage& in) {
  writer.begin_object();
  writer.member("textCharacters", in.text_characters);
  writer.member("images", in.images);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
