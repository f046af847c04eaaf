// Writes GuardrailWordPolicyConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/guardrail_word_policy_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const GuardrailManagedWordsConfig& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.sensitive().member("inputAction", in.input_action);
  writer.sensitive().member("outputAction", in.output_action);
  writer.member("inputEnabled", in.input_enabled);
  writer.member("outputEnabled", in.output_enabled);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailWordConfig& in) {
  writer.begin_object();
  writer.required("text", in.text);
  writer.sensitive().member("inputAction", in.input_action);
  writer.sensitive().member("outputAction", in.output_action);
  writer.member("inputEnabled", in.input_enabled);
  writer.member("outputEnabled", in.output_enabled);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailWordPolicyConfig& in) {
  writer.begin_object();
  writer.member("wordsConfig", in.words_config);
  writer.member("managedWordListsConfig", in.managed_word_lists_config);
  writer.end_object();
}

}  // namespace outcrop::bedrock
