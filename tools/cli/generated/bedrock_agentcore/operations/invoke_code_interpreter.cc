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
     "code-interpreter-identifier",
     "The id of the code interpreter; aws.codeinterpreter.v1 is the one that AWS provides."},
    {cli::field<&InvokeCodeInterpreterRequest::session_id>("sessionId"), "session-id",
     "The session's id, as StartCodeInterpreterSession gave it."},
    {cli::field<&InvokeCodeInterpreterRequest::trace_id>("traceId"), "trace-id",
     "The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it."},
    {cli::field<&InvokeCodeInterpreterRequest::trace_parent>("traceParent"), "trace-parent",
     "The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them."},
    {cli::field<&InvokeCodeInterpreterRequest::name>("name", true), "name", "The tool to use."},
    {cli::field<&InvokeCodeInterpreterRequest::arguments>("arguments"), "arguments", "The arguments of the tool."},
};
constexpr cli::HeaderMember invoke_code_interpreter_headers[] = {
    cli::header_member<&InvokeCodeInterpreterView::session_id>("sessionId"),
};

}  // namespace

extern const cli::Operation invoke_code_interpreter_command;
constexpr cli::Operation invoke_code_interpreter_command{
    .name = "InvokeCodeInterpreter",
    .command = "invoke-code-interpreter",
    .help = "Runs code or a command in a session, or works with its files. The results come as a stream.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeCodeInterpreter.html",
    .parameters = invoke_code_interpreter_parameters,
    .make_request = cli::make_request<&Client::invoke_code_interpreter>,
    .stream = cli::call_stream<&Client::invoke_code_interpreter>,
    .headers = invoke_code_interpreter_headers,
};

}  // namespace outcrop::bedrock_agentcore::commands
