// Decode tables of BrowserSessionStreamView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/browser_session_stream.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field automation_stream_fields[] = {
    {"streamEndpoint", &internal::string_type, offsetof(AutomationStreamView, stream_endpoint), internal::Slot::plain},
    {"streamStatus", &schemas::automation_stream_status_type, offsetof(AutomationStreamView, stream_status),
     internal::Slot::plain},
};

constexpr internal::Field live_view_stream_fields[] = {
    {"streamEndpoint", &internal::string_type, offsetof(LiveViewStreamView, stream_endpoint), internal::Slot::optional},
};

constexpr internal::Field browser_session_stream_fields[] = {
    {"automationStream", &schemas::automation_stream_type, offsetof(BrowserSessionStreamView, automation_stream),
     internal::Slot::plain},
    {"liveViewStream", &schemas::live_view_stream_type, offsetof(BrowserSessionStreamView, live_view_stream),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema automation_stream_schema =
    internal::structure_schema<AutomationStreamView>("AutomationStream", automation_stream_fields);
constinit const internal::Type automation_stream_type =
    internal::structure_type<AutomationStreamView>(automation_stream_schema);

constinit const internal::Schema live_view_stream_schema =
    internal::structure_schema<LiveViewStreamView>("LiveViewStream", live_view_stream_fields);
constinit const internal::Type live_view_stream_type =
    internal::structure_type<LiveViewStreamView>(live_view_stream_schema);

constinit const internal::Schema browser_session_stream_schema =
    internal::structure_schema<BrowserSessionStreamView>("BrowserSessionStream", browser_session_stream_fields);
constinit const internal::Type browser_session_stream_type =
    internal::structure_type<BrowserSessionStreamView>(browser_session_stream_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AutomationStreamView*) { return schemas::automation_stream_schema; }
const internal::Schema& schema_of(const LiveViewStreamView*) { return schemas::live_view_stream_schema; }
const internal::Schema& schema_of(const BrowserSessionStreamView*) { return schemas::browser_session_stream_schema; }

}  // namespace outcrop::bedrock_agentcore
