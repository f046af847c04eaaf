// StartAsyncInvoke: the output of Client::start_async_invoke, owned.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

struct StartAsyncInvokeView;

/// The invocation that was started.
struct StartAsyncInvoke {
  /// The invocation's ARN, by which GetAsyncInvoke finds it.
  std::string invocation_arn{};

  friend bool operator==(const StartAsyncInvoke&, const StartAsyncInvoke&) = default;
};
StartAsyncInvoke to_owned(const StartAsyncInvokeView& view);
void write_json(internal::JsonWriter& writer, const StartAsyncInvoke& in);

}  // namespace outcrop::bedrock_runtime
