// Makes ListGuardrails: the output of Client::list_guardrails, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/list_guardrails.h"

#include "outcrop/bedrock/operations/list_guardrails.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ListGuardrails to_owned(const ListGuardrailsView& view) {
  ListGuardrails owned;
  internal::own(owned.guardrails, view.guardrails);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListGuardrails& in) {
  writer.begin_object();
  writer.member("guardrails", in.guardrails);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock
