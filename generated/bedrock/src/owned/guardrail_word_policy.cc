// Makes GuardrailWordPolicy and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/guardrail_word_policy.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/guardrail_word_policy.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GuardrailManagedWords to_owned(const GuardrailManagedWordsView& view) {
  GuardrailManagedWords owned;
  internal::own(owned.type, view.type);
  internal::own(owned.input_action, view.input_action);
  internal::own(owned.output_action, view.output_action);
  internal::own(owned.input_enabled, view.input_enabled);
  internal::own(owned.output_enabled, view.output_enabled);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailManagedWords& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.sensitive().member("inputAction", in.input_action);
  writer.sensitive().member("outputAction", in.output_action);
  writer.member("inputEnabled", in.input_enabled);
  writer.member("outputEnabled", in.output_enabled);
  writer.end_object();
}

GuardrailWord to_owned(const GuardrailWordView& view) {
  GuardrailWord owned;
  internal::own(owned.text, view.text);
  internal::own(owned.input_action, view.input_action);
  internal::own(owned.output_action, view.output_action);
  internal::own(owned.input_enabled, view.input_enabled);
  internal::own(owned.output_enabled, view.output_enabled);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailWord& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.sensitive().member("inputAction", in.input_action);
  writer.sensitive().member("outputAction", in.output_action);
  writer.member("inputEnabled", in.input_enabled);
  writer.member("outputEnabled", in.output_enabled);
  writer.end_object();
}

GuardrailWordPolicy to_owned(const GuardrailWordPolicyView& view) {
  GuardrailWordPolicy owned;
  internal::own(owned.words, view.words);
  internal::own(owned.managed_word_lists, view.managed_word_lists);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailWordPolicy& in) {
  writer.begin_object();
  writer.member("words", in.words);
  writer.member("managedWordLists", in.managed_word_lists);
  writer.end_object();
}

}  // namespace outcrop::bedrock
