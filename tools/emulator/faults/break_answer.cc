// What faults do to an answer.
#include "faults/break_answer.h"

#include <algorithm>
#include <string>
#include <utility>

#include "faults/break_dialogue.h"
#include "protocol/error_answer.h"
#include "stream/frame.h"

namespace outcrop::emulator {
namespace {

constexpr std::string_view kHtml = "<html><body><h1>Bad gateway</h1></body></html>";

std::string usual_type(int status) {
  switch (status) {
    case 400:
      return "ValidationException";
    case 403:
      return "AccessDeniedException";
    case 404:
      return "ResourceNotFoundException";
    case 409:
      return "ConflictException";
    case 424:
      return "ModelErrorException";
    case 429:
      return "ThrottlingException";
    case 503:
      return "ServiceUnavailableException";
    default:
      return status < 500 ? "ValidationException" : "InternalServerException";
  }
}

std::size_t payload_size(const HttpAnswer& answer) {
  std::size_t size = answer.body.size();
  for (const std::string& chunk : answer.chunks) size += chunk.size();
  return size;
}

/// Where a body breaks, in bytes of the body.
std::size_t break_at(const HttpAnswer& answer, const std::vector<std::size_t>& event_sizes, const Fault& fault) {
  if (!fault.event) return std::min(fault.bytes.value_or(payload_size(answer) / 2), payload_size(answer));
  const std::size_t before = std::min(*fault.event > 0 ? *fault.event - 1 : 0, event_sizes.size());
  std::size_t at = 0;
  for (std::size_t i = 0; i < before; ++i) at += event_sizes[i];
  const std::size_t inside = before < event_sizes.size() ? event_sizes[before] : 0;
  return at + std::min(fault.bytes.value_or(inside / 2), inside);
}

/// The event that a fault means, from 0; the second by default, so that a stream has begun.
std::size_t event_index(const HttpAnswer& answer, const Fault& fault) {
  const std::size_t wanted = fault.event.value_or(2);
  return std::min(wanted > 0 ? wanted - 1 : 0, answer.chunks.size() - 1);
}

void end_with(HttpAnswer& answer, const Fault& fault, std::string frame) {
  answer.chunks.resize(event_index(answer, fault));
  answer.chunks.push_back(std::move(frame));
}

void cut(HttpAnswer& answer, const std::vector<std::size_t>& event_sizes, const Fault& fault) {
  std::size_t left = break_at(answer, event_sizes, fault);
  if (answer.chunks.empty()) {
    answer.body.resize(left);
    return;
  }
  std::vector<std::string> kept;
  for (std::string& chunk : answer.chunks) {
    if (left == 0) break;
    chunk.resize(std::min(chunk.size(), left));
    left -= chunk.size();
    kept.push_back(std::move(chunk));
  }
  answer.chunks = std::move(kept);
}

void change_content(HttpAnswer& answer, const std::vector<std::size_t>& event_sizes, const Fault& fault) {
  const bool is_stream = !answer.chunks.empty();
  switch (fault.kind) {
    case FaultKind::garbage:
      answer.chunks.clear();
      answer.body = "This is not what was asked for.";
      break;
    case FaultKind::cut:
      cut(answer, event_sizes, fault);
      break;
    case FaultKind::bad_crc:
      if (is_stream) answer.chunks[event_index(answer, fault)].back() ^= 1;
      break;
    case FaultKind::exception:
    case FaultKind::error_event:
      if (is_stream) end_with(answer, fault, ending_frame(fault));
      break;
    default:
      break;
  }
}

void split(HttpAnswer& answer, std::size_t size) {
  std::string all;
  for (const std::string& chunk : answer.chunks) all += chunk;
  answer.chunks.clear();
  size = std::max<std::size_t>(1, size);
  for (std::size_t at = 0; at < all.size(); at += size) answer.chunks.push_back(all.substr(at, size));
}

void change_delivery(HttpAnswer& answer, const std::vector<std::size_t>& event_sizes, const Fault& fault) {
  Delivery& delivery = answer.delivery;
  const auto breaks = [&](Delivery::End end) {
    delivery.end = end;
    delivery.body_bytes = break_at(answer, event_sizes, fault);
  };
  switch (fault.kind) {
    case FaultKind::reset:
      breaks(Delivery::End::reset);
      break;
    case FaultKind::truncate:
      breaks(Delivery::End::close);
      break;
    case FaultKind::stall:
      breaks(Delivery::End::stall);
      delivery.stall_time = fault.time;
      break;
    case FaultKind::silent:
      delivery.silent = true;
      delivery.end = Delivery::End::stall;
      delivery.stall_time = fault.time;
      break;
    case FaultKind::hang_up:
      delivery.end = Delivery::End::hang_up;
      break;
    case FaultKind::slow:
      delivery.piece = fault.piece;
      delivery.pause = fault.pause;
      break;
    case FaultKind::delay:
      delivery.delay += fault.time;
      break;
    default:
      break;
  }
}

}  // namespace

const Fault* find_error(const std::vector<Fault>& faults) {
  const auto found =
      std::find_if(faults.begin(), faults.end(), [](const Fault& fault) { return fault.kind == FaultKind::error; });
  return found == faults.end() ? nullptr : &*found;
}

std::string ending_frame(const Fault& fault) {
  if (fault.kind == FaultKind::error_event)
    return error_frame(fault.type.empty() ? "internal-error" : fault.type, "The stream was interrupted by --fault.");
  return exception_frame(fault.type.empty() ? "throttlingException" : fault.type,
                         R"({"message":"The stream was interrupted by --fault."})");
}

HttpAnswer error_answer(const Fault& fault, bool aws_json) {
  ServiceError error(fault.status, fault.type.empty() ? usual_type(fault.status) : fault.type,
                     "The emulator was asked for this fault.");
  if (fault.retry_after) error.headers.emplace_back("x-amz-retry-after", std::to_string(fault.retry_after->count()));
  if (fault.body == "json") return error_answer(error, aws_json);
  HttpAnswer answer;
  answer.status = fault.status;
  answer.headers = error.headers;
  if (fault.body == "html") {
    answer.headers.emplace_back("content-type", "text/html");
    answer.body = kHtml;
  }
  return answer;
}

void break_answer(HttpAnswer& answer, const std::vector<Fault>& faults) {
  std::vector<std::size_t> event_sizes;
  for (const std::string& chunk : answer.chunks) event_sizes.push_back(chunk.size());
  for (const Fault& fault : faults) change_content(answer, event_sizes, fault);
  for (const Fault& fault : faults)
    if (fault.kind == FaultKind::split && !answer.chunks.empty()) split(answer, fault.bytes.value_or(1));
  const bool is_dialogue = answer.dialogue != nullptr;
  if (is_dialogue) answer.dialogue = break_dialogue(std::move(answer.dialogue), faults);
  for (const Fault& fault : faults)
    if (!is_dialogue || !strikes_events(fault)) change_delivery(answer, event_sizes, fault);
}

}  // namespace outcrop::emulator
