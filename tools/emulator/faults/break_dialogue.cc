// What faults do to a dialogue: to its events as they come.
#include "faults/break_dialogue.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

#include "faults/break_answer.h"

namespace outcrop::emulator {
namespace {

class BrokenDialogue final : public Dialogue {
 public:
  BrokenDialogue(std::shared_ptr<Dialogue> spoken, std::vector<Fault> faults)
      : spoken_(std::move(spoken)), faults_(std::move(faults)) {}

  Reply hear(std::string_view bytes) override { return changed(spoken_->hear(bytes)); }
  Reply hear_end() override { return changed(spoken_->hear_end()); }
  Reply hear_nothing() override { return changed(spoken_->hear_nothing()); }
  std::chrono::milliseconds patience() const override { return spoken_->patience(); }

 private:
  Reply changed(Reply said) {
    Reply out;
    out.ended = said.ended;
    for (std::string& frame : said.frames) {
      ++number_;
      strike(out, std::move(frame));
      if (ended_) break;
    }
    out.ended = out.ended || ended_;
    return out;
  }

  void strike(Reply& out, std::string frame) {
    std::size_t piece = frame.size();
    for (const Fault& fault : faults_) {
      if (fault.kind == FaultKind::split) {
        piece = std::max<std::size_t>(1, fault.bytes.value_or(1));
        continue;
      }
      if (fault.event.value_or(2) != number_) continue;
      if (fault.kind == FaultKind::bad_crc) {
        frame.back() ^= 1;
        continue;
      }
      ended_ = true;
      if (fault.kind == FaultKind::exception || fault.kind == FaultKind::error_event) {
        frame = ending_frame(fault);
      } else {
        frame.resize(std::min(frame.size(), fault.bytes.value_or(frame.size() / 2)));
        out.end = fault.kind == FaultKind::reset      ? Delivery::End::reset
                  : fault.kind == FaultKind::truncate ? Delivery::End::close
                  : fault.kind == FaultKind::stall    ? Delivery::End::stall
                                                      : Delivery::End::finish;
        out.stall_time = fault.time;
      }
    }
    for (std::size_t at = 0; at < frame.size(); at += piece) out.frames.push_back(frame.substr(at, piece));
  }

  std::shared_ptr<Dialogue> spoken_;
  std::vector<Fault> faults_;
  std::size_t number_{};
  bool ended_{};
};

}  // namespace

bool strikes_events(const Fault& fault) {
  switch (fault.kind) {
    case FaultKind::reset:
    case FaultKind::truncate:
    case FaultKind::stall:
    case FaultKind::cut:
    case FaultKind::bad_crc:
    case FaultKind::exception:
    case FaultKind::error_event:
    case FaultKind::split:
      return true;
    default:
      return false;
  }
}

std::shared_ptr<Dialogue> break_dialogue(std::shared_ptr<Dialogue> spoken, const std::vector<Fault>& faults) {
  std::vector<Fault> striking;
  std::copy_if(faults.begin(), faults.end(), std::back_inserter(striking), strikes_events);
  if (striking.empty()) return spoken;
  return std::make_shared<BrokenDialogue>(std::move(spoken), std::move(striking));
}

}  // namespace outcrop::emulator
