// The same in C++, with a member function behind the callback.
#include <cstring>
#include <iostream>
#include <string>
#include <xivo-bus/xivo-bus.h>

namespace
{

class Board
{
  public:
    static void on_ami(const xivo_bus_event *event, const xivo_bus_ami *ami, void *userdata)
    {
        static_cast<Board *>(userdata)->show(event, *ami);
    }

    std::string line;

  private:
    void show(const xivo_bus_event *event, const xivo_bus_ami &ami)
    {
        const char *queue = xivo_bus_map_get(&ami.fields, "Queue");
        int64_t status = 0;

        if (xivo_bus_map_get_integer(&ami.fields, "Status", &status))
            line = std::string(xivo_bus_event_name(event)) + " " + (queue ? queue : "") + " " +
                   xivo_bus_device_state_text(status);
    }
};

} // namespace

int main()
{
    const std::string body = R"({"name": "QueueMemberStatus", "data": {"Queue": "sales", "Status": "2"}})";
    Board board;
    xivo_bus *bus = nullptr;
    int rc = xivo_bus_new(&bus, "amqp://localhost");

    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_ami(bus, nullptr, "QueueMemberStatus", Board::on_ami, &board);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_feed(bus, "ami.QueueMemberStatus", body.data(), body.size());
    if (rc < 0)
        std::cerr << xivo_bus_error_text(bus, rc) << '\n';
    xivo_bus_free(bus);
    return rc == 1 && board.line == "QueueMemberStatus sales in use" ? 0 : 1;
}
