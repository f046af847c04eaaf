// Client::list_async_invokes as a command.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/list_async_invokes.h>

#include "bedrock_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_runtime::commands {
namespace {

constexpr cli::Parameter list_async_invokes_parameters[] = {
    {cli::field<&ListAsyncInvokesRequest::submit_time_after>("submitTimeAfter"), "submit-time-after", ""},
    {cli::field<&ListAsyncInvokesRequest::submit_time_before>("submitTimeBefore"), "submit-time-before", ""},
    {cli::field<&ListAsyncInvokesRequest::status_equals>("statusEquals"), "status-equals", ""},
    {cli::field<&ListAsyncInvokesRequest::max_results>("maxResults"), "max-results", ""},
    {cli::field<&ListAsyncInvokesRequest::next_token>("nextToken"), "next-token", ""},
    {cli::field<&ListAsyncInvokesRequest::sort_by>("sortBy"), "sort-by", ""},
    {cli::field<&ListAsyncInvokesRequest::sort_order>("sortOrder"), "sort-order", ""},
};
constexpr cli::Listing list_async_invokes_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .items = "asyncInvokeSummaries",
    .pages = cli::call_pages<&Client::list_async_invokes, &Client::list_async_invokes_pages>,
    .parallel = cli::call_parallel<&Client::list_async_invokes, &Client::list_async_invokes_parallel>,
};

}  // namespace

extern const cli::Operation list_async_invokes;
constexpr cli::Operation list_async_invokes{
    .name = "ListAsyncInvokes",
    .command = "list-async-invokes",
    .help = "Lists async invokes.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ListAsyncInvokes.html",
    .parameters = list_async_invokes_parameters,
    .make_request = cli::make_request<&Client::list_async_invokes>,
    .call = cli::call_method<&Client::list_async_invokes>,
    .listing = &list_async_invokes_listing,
};

}  // namespace outcrop::bedrock_runtime::commands
