// Client::invoke_code_interpreter as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/invoke_code_interpreter.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter invoke_code_interpreter_parameters[] = {
    {cli::field<&InvokeCodeInterpreterRequest::code_interpreter_identifier>("codeInterpreterIdentifier", true),
     "code-interpreter-identifier", ""},
    {cli::field<&InvokeCodeInterpreterRequest::session_id>("sessionId"), "session-id", ""},
    {cli::field<&InvokeCodeInterpreterRequest::trace_id>("traceId"), "trace-id", ""},
    {cli::field<&InvokeCodeInterpreterRequest::trace_parent>("traceParent"), "trace-parent", ""},
    {cli::field<&InvokeCodeInterpreterRequest::name>("name", true), "name", ""},
    {cli::field<&InvokeCodeInterpreterRequest::arguments>("arguments"), "arguments", ""},
};
constexpr cli::HeaderMember invoke_code_interpreter_headers[] = {
    cli::header_member<&InvokeCodeInterpreterView::session_id>("sessionId"),
};

}  // namespace

extern const cli::Operation invoke_code_interpreter_command;
constexpr cli::Operation invoke_code_interpreter_command{
    .name = "InvokeCodeInterpreter",
    .command = "invoke-code-interpreter",
    .help = "",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeCodeInterpreter.html",
    .parameters = invoke_code_interpreter_parameters,
    .make_request = cli::make_request<&Client::invoke_code_interpreter>,
    .stream = cli::call_stream<&Client::invoke_code_interpreter>,
    .headers = invoke_code_interpreter_headers,
};

}  // namespace outcrop::bedrock_agentcore::commands
