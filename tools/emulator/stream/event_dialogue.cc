// Dialogues of signed events.
#include "stream/event_dialogue.h"

#include <algorithm>
#include <exception>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

#include "protocol/json_types.h"
#include "protocol/service_error.h"
#include "protocol/validate.h"
#include "stream/frame.h"

namespace outcrop::emulator {
namespace {

class EventDialogue final : public Dialogue {
 public:
  EventDialogue(const Operation& operation, EventChain chain, std::function<Timestamp()> now,
                std::chrono::milliseconds patience, std::unique_ptr<EventScript> script)
      : asked_(*input_stream_member(operation)->target),
        said_(*stream_member(operation)->target),
        chain_(std::move(chain)),
        now_(std::move(now)),
        patience_(patience),
        script_(std::move(script)) {}

  Reply hear(std::string_view bytes) override {
    return reply([&](Reply& out) {
      reader_.add(bytes);
      while (const std::optional<Frame> frame = reader_.next()) {
        chain_.check(*frame, now_());
        if (frame->payload.empty()) {
          add(out, script_->hear_end());
          out.ended = true;
          return;
        }
        add(out, script_->hear(open(frame->payload)));
      }
    });
  }

  Reply hear_end() override {
    return reply([](Reply&) {
      throw ServiceError(400, "IncompleteSignatureException",
                         "The request ended without a signed event that is empty, which ends its input.");
    });
  }

  Reply hear_nothing() override {
    return reply([this](Reply&) {
      throw validation_error(
          "Timed out waiting for audio bytes or interactive content. Please ensure gaps between audio bytes and "
          "interactive content are less than " +
          json_text(static_cast<double>(patience_.count()) / 1000) + " seconds.");
    });
  }

  std::chrono::milliseconds patience() const override { return patience_; }

 private:
  template <class Act>
  Reply reply(Act act) {
    Reply out;
    const auto fail = [&](const ServiceError& error) {
      out.frames.push_back(error_frame_of(said_, error));
      out.ended = true;
    };
    try {
      act(out);
    } catch (const ServiceError& error) {
      fail(error);
    } catch (const std::invalid_argument& error) {
      fail(validation_error(std::string("The event stream cannot be read: ") + error.what()));
    } catch (const std::exception& error) {
      fail({500, "InternalServerException", std::string("outcrop-emulator: ") + error.what()});
    }
    return out;
  }

  Event open(std::string_view payload) const {
    FrameReader inner;
    inner.add(payload);
    const std::optional<Frame> frame = inner.next();
    if (!frame || inner.rest() > 0) throw std::invalid_argument("a signed frame holds something else than one frame");
    const std::string* message = frame->find(":message-type", kStringHeader);
    const std::string* type = frame->find(":event-type", kStringHeader);
    if (message == nullptr || *message != "event" || type == nullptr)
      throw validation_error("A frame has no :message-type event with an :event-type.");
    const Member* member = find_member(asked_, *type);
    if (member == nullptr) throw validation_error(asked_.name + " has no event " + *type + ".");
    const Json body = frame->payload.empty() ? Json::object() : parse_json(frame->payload);
    if (body.is_discarded())
      throw serialization_error("The event " + *type + " is not valid JSON" + std::string(kOrBeyondLimits));
    Event event{*type, typed(body, *member, *type)};
    validate(event.value, *member->target);
    return event;
  }

  void add(Reply& out, const std::vector<Event>& events) {
    for (const Event& event : events) out.frames.push_back(write_event(said_, event, written_++));
  }

  const Shape& asked_;
  const Shape& said_;
  EventChain chain_;
  std::function<Timestamp()> now_;
  std::chrono::milliseconds patience_;
  std::unique_ptr<EventScript> script_;
  FrameReader reader_;
  std::size_t written_{};
};

class MinimalSession final : public EventScript {
 public:
  explicit MinimalSession(const Operation& operation) : operation_(operation) {}
  std::vector<Event> hear(const Event&) override { return {}; }
  std::vector<Event> hear_end() override { return minimal_events(operation_); }

 private:
  const Operation& operation_;
};

}  // namespace

std::unique_ptr<EventScript> minimal_session(const Operation& operation) {
  return std::make_unique<MinimalSession>(operation);
}

const Member* input_stream_member(const Operation& operation) { return event_stream_in(operation.input); }

bool is_dialogue(const Operation& operation) {
  return input_stream_member(operation) != nullptr && stream_member(operation) != nullptr;
}

std::shared_ptr<Dialogue> event_dialogue(const Operation& operation, EventChain chain, std::function<Timestamp()> now,
                                         std::chrono::milliseconds patience, std::unique_ptr<EventScript> script) {
  return std::make_shared<EventDialogue>(operation, std::move(chain), std::move(now), patience, std::move(script));
}

}  // namespace outcrop::emulator
