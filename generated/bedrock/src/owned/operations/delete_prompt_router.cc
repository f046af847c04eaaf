// Makes DeletePromptRouter: the output of Client::delete_prompt_router, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/delete_prompt_router.h"

#include "outcrop/bedrock/operations/delete_prompt_router.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

DeletePromptRouter to_owned(const DeletePromptRouterView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeletePromptRouter&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
