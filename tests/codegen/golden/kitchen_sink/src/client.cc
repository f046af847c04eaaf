// Makes the client of one service.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/client.h"

#include <utility>

#include "outcrop/internal/call.h"
#include "outcrop/kitchen_sink/async_client.h"
#include "service.h"

namespace outcrop::kitchen_sink {

constinit const internal::Service common::service{
    .id = "Kitchen Sink",
    .module = "kitchen_sink",
    .endpoint_prefix = "kitchen",
    .signing_name = "kitchen",
    .api_version = "2026-01-01",
    .bearer_auth = true,
    .sensitive = sensitive_operations,
};

Client::Client(ClientConfig config) : connection_(internal::make_connection(common::service, std::move(config))) {}

AsyncClient Client::async(Dispatcher& dispatcher) const { return AsyncClient({connection_, &dispatcher}); }

}  // namespace outcrop::kitchen_sink
